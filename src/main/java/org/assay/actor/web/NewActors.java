package org.assay.actor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.assay.actor.Actor;
import org.assay.actor.Actors;
import org.assay.page.web.PickMaker;
import org.assay.tradecraft.ActorKind;

/** Makes actors that a form names and that nobody has made yet. */
@ApplicationScoped
class NewActors implements PickMaker {

    private static final String PREFIX = Actor.NAME + "/";

    @Inject
    private Actors actors;

    /** What asks for an actor of that kind. */
    static String asking(ActorKind kind) {
        return PREFIX + kind.label();
    }

    @Override
    public boolean makes(String make) {
        return kind(make).isPresent();
    }

    @Override
    public UUID make(String space, String make, String name) {
        return actors.named(space, name, kind(make).orElseThrow()).page();
    }

    private static Optional<ActorKind> kind(String make) {
        return make.startsWith(PREFIX)
                ? ActorKind.of(make.substring(PREFIX.length())).filter(ActorKind::hasPages)
                : Optional.empty();
    }
}
