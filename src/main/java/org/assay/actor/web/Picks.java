package org.assay.actor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.actor.Actors;
import org.assay.page.PageLists;
import org.assay.platform.Invalid;
import org.assay.platform.web.Texts;
import org.assay.tradecraft.ActorKind;

/** Turns what was chosen in a form into pages, and pages into what stands in a form. */
@ApplicationScoped
class Picks {

    @Inject
    private Actors actors;

    @Inject
    private PageLists pages;

    @Inject
    private Texts text;

    /** Pages by id as they stand in a form; those that the caller may not see by a word for that. */
    Map<UUID, Pick> of(Collection<UUID> ids) {
        Map<UUID, Pick> picks = new HashMap<>();
        Set<UUID> asked = new HashSet<>(ids);
        asked.remove(null);
        if (!asked.isEmpty()) {
            asked.forEach(id -> picks.put(id, Pick.of(id, text.get("page.reference.hidden"))));
            pages.named(asked).forEach(page -> picks.put(page.id(), Pick.of(page.id(), page.title())));
        }
        return picks;
    }

    /**
     * The page that was chosen; made, if that was chosen, and found, if there is just one of the name that was typed.
     *
     * @param field the field that it was chosen in, for what is wrong with it
     */
    Pick settled(Pick pick, String space, String field) {
        if (pick == null || pick.id() != null) {
            return pick;
        }
        return pick.isNew() ? made(pick, space, field) : found(pick, space, field);
    }

    private Pick made(Pick pick, String space, String field) {
        ActorKind kind = ActorKind.of(pick.make())
                .filter(ActorKind::hasPages)
                .orElseThrow(() -> new Invalid(field, "unknown", "must be a kind of actor"));
        try {
            return Pick.of(actors.named(space, pick.name(), kind).page(), pick.name());
        } catch (Invalid invalid) {
            throw new Invalid(
                    field,
                    "unmade",
                    "is none that can be made: " + invalid.violations().get(0).message());
        }
    }

    private Pick found(Pick pick, String space, String field) {
        List<Pick> same = actors.suggest(space, pick.name()).stream()
                .filter(suggestion -> suggestion.actor().name().equalsIgnoreCase(pick.name()))
                .map(suggestion -> Pick.of(suggestion.id(), suggestion.actor().name()))
                .toList();
        if (same.size() != 1) {
            throw new Invalid(field, "unknown", "is not chosen yet: take one from the list, or a new one");
        }
        return same.get(0);
    }
}
