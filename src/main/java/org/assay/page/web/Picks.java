package org.assay.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.page.PageLists;
import org.assay.page.PageSuggestions;
import org.assay.platform.Invalid;
import org.assay.platform.web.Texts;

/** Turns what was chosen in a form into pages, and pages into what stands in a form. */
@ApplicationScoped
public class Picks {

    private static final int MOST = 10;

    @Inject
    @Any
    private Instance<PickMaker> makers;

    @Inject
    private PageLists pages;

    @Inject
    private PageSuggestions suggestions;

    @Inject
    private Texts text;

    /** Pages by id as they stand in a form; those that the caller may not see by a word for that. */
    public Map<UUID, Pick> of(Collection<UUID> ids) {
        Map<UUID, Pick> picks = new HashMap<>();
        Set<UUID> asked = new HashSet<>(ids);
        asked.remove(null);
        if (!asked.isEmpty()) {
            asked.forEach(id -> picks.put(id, Pick.of(id, text.get("page.reference.hidden"))));
            pages.named(asked).forEach(page -> picks.put(page.id(), Pick.of(page.id(), page.title())));
        }
        return picks;
    }

    /** Pages of the kind whose title has the words in it, those of the space first. */
    public List<Pick> suggested(String kind, String space, String words) {
        return suggestions.of(kind, space, words, MOST).stream()
                .map(page -> Pick.of(page.id(), page.title()))
                .toList();
    }

    /**
     * The page that was chosen; made, if that was chosen, and found, if there is just one of the name that was typed.
     *
     * @param kind name of the kind of page that is looked for by a name that was typed
     * @param field the field that it was chosen in, for what is wrong with it
     */
    public Pick settled(Pick pick, String kind, String space, String field) {
        if (pick == null || pick.id() != null) {
            return pick;
        }
        return pick.isNew() ? made(pick, space, field) : found(pick, kind, space, field);
    }

    private Pick made(Pick pick, String space, String field) {
        PickMaker maker = makers.stream()
                .filter(one -> one.makes(pick.make()))
                .findFirst()
                .orElseThrow(() -> new Invalid(field, "unknown", "must be something that can be made here"));
        try {
            return Pick.of(maker.make(space, pick.make(), pick.name()), pick.name());
        } catch (Invalid invalid) {
            throw new Invalid(
                    field,
                    "unmade",
                    "is none that can be made: " + invalid.violations().get(0).message());
        }
    }

    private Pick found(Pick pick, String kind, String space, String field) {
        List<Pick> same = suggested(kind, space, pick.name()).stream()
                .filter(one -> one.name().equalsIgnoreCase(pick.name()))
                .toList();
        if (same.size() != 1) {
            throw new Invalid(field, "unknown", "is not chosen yet: take one from the list, or a new one");
        }
        return same.get(0);
    }
}
