package org.assay.actor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.identity.People;
import org.assay.page.CanonicalJson;
import org.assay.page.web.Picks;

/** Begins forms with what is stated already, pages and people by their names. */
@ApplicationScoped
class Forms {

    @Inject
    private Picks picks;

    @Inject
    private People people;

    ActorForm actor(String json, String space) {
        JsonObject facts = CanonicalJson.parse(json);
        Set<UUID> pages = new HashSet<>();
        Loose.objects(facts, "aliases").forEach(alias -> pages.add(Loose.id(alias, "usedBy")));
        Loose.objects(facts, "relations").forEach(relation -> {
            pages.add(Loose.id(relation, "to"));
            pages.add(Loose.id(relation, "via"));
        });
        Set<UUID> judges = Loose.objects(Loose.object(facts, "source"), "letters").stream()
                .map(letter -> Loose.id(letter, "by"))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new ActorForm(picks, space, json, picks.of(pages), people.displayNames(judges));
    }

    PlaceForm place(String json, String space) {
        JsonObject facts = CanonicalJson.parse(json);
        Set<UUID> pages = new HashSet<>();
        pages.add(Loose.id(facts, "country"));
        return new PlaceForm(picks, space, facts, picks.of(pages));
    }

    EventForm event(String json, String space) {
        JsonObject facts = CanonicalJson.parse(json);
        Set<UUID> pages = new HashSet<>();
        Loose.texts(facts, "places").forEach(id -> pages.add(Loose.id(id)));
        Loose.texts(facts, "participants").forEach(id -> pages.add(Loose.id(id)));
        return new EventForm(picks, space, facts, picks.of(pages));
    }
}
