package org.assay.actor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.assay.actor.ActorName;
import org.assay.actor.Actors;
import org.assay.actor.Place;
import org.assay.actor.Suggestion;
import org.assay.page.web.Pick;
import org.assay.page.web.Picks;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Texts;
import org.assay.tradecraft.ActorKind;

/** Actors and places to choose from in a form: suggests them while one types, and offers to make actors. */
@Named
@ApplicationScoped
public class ActorPicksBacking {

    private static final int MOST = 10;

    /** What an actor that nobody has named yet most often is. */
    private static final List<ActorKind> USUAL = List.of(
            ActorKind.PERSON,
            ActorKind.UNNAMED_PERSON,
            ActorKind.ORGANIZATION,
            ActorKind.UNNAMED_GROUP,
            ActorKind.GOVERNMENT,
            ActorKind.ARMED_GROUP);

    @Inject
    private Actors actors;

    @Inject
    private Picks picks;

    @Inject
    private PathParameters path;

    @Inject
    private Texts text;

    /** Actors with these words in a name, and new ones of that name where the space has none that is called so. */
    public List<Pick> actors(String words) {
        String space = space();
        String name = words.strip();
        List<Suggestion> known = suggested(words);
        List<Pick> offered = new ArrayList<>(known.stream().map(this::pick).toList());
        boolean there = known.stream()
                .map(Suggestion::actor)
                .anyMatch(actor -> actor.space().equals(space) && actor.name().equalsIgnoreCase(name));
        if (!name.isEmpty() && !there) {
            USUAL.forEach(kind -> offered.add(Pick.made(
                    NewActors.asking(kind),
                    name,
                    text.with("actor.form.new", text.get("actor.value.actorKind." + kind.label())))));
        }
        return offered;
    }

    /** Actors that are there. */
    public List<Pick> known(String words) {
        return suggested(words).stream().map(this::pick).toList();
    }

    public List<Pick> places(String words) {
        return picks.suggested(Place.NAME, space(), words);
    }

    private List<Suggestion> suggested(String words) {
        return actors.suggest(space(), words).stream().limit(MOST).toList();
    }

    private Pick pick(Suggestion suggestion) {
        ActorName actor = suggestion.actor();
        String kind = text.get("actor.value.actorKind." + actor.kind());
        return new Pick(
                actor.id(),
                null,
                actor.name(),
                suggestion.matched() == null ? kind : text.with("actor.form.matched", kind, suggestion.matched()));
    }

    private String space() {
        return path.spaceIfAny().orElse("");
    }
}
