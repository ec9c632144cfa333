package org.assay.actor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.actor.Event;
import org.assay.actor.EventFacts;
import org.assay.actor.Place;
import org.assay.actor.PlaceFacts;
import org.assay.page.CanonicalJson;
import org.assay.page.PageLists;
import org.assay.page.PageSummary;
import org.assay.platform.Bounds;

/** Places and events as their pages show them: what they state, and the pages that they name, as far as the caller sees them. */
@Named
@RequestScoped
public class PlaceBacking {

    @Inject
    private Place place;

    @Inject
    private Event event;

    @Inject
    private PageLists pages;

    private final Map<UUID, PageSummary> known = new HashMap<>();
    private final Set<UUID> asked = new HashSet<>();

    public PlaceFacts place(String facts) {
        return place.read(parsed(facts), place.schemaVersion(), Bounds.check());
    }

    public EventFacts event(String facts) {
        EventFacts read = event.read(parsed(facts), event.schemaVersion(), Bounds.check());
        Set<UUID> named = new HashSet<>(read.places());
        named.addAll(read.participants());
        learn(named);
        return read;
    }

    private static JsonObject parsed(String facts) {
        return CanonicalJson.parse(facts);
    }

    /** The pages with these ids that the caller sees, in their order. */
    public List<PageSummary> named(Collection<UUID> ids) {
        learn(ids);
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    /** The page with this id; null for null, and where the caller may not see it. */
    public PageSummary page(UUID id) {
        return id == null ? null : named(List.of(id)).stream().findFirst().orElse(null);
    }

    /** The lines, when the pages that they rest on are known, all at once. */
    public List<Line> resting(List<Line> lines) {
        Set<UUID> sources = new HashSet<>();
        for (Line line : lines) {
            sources.add(line.via());
            sources.add(line.quote() == null ? null : line.quote().document());
        }
        sources.remove(null);
        learn(sources);
        return lines;
    }

    private void learn(Collection<UUID> ids) {
        Set<UUID> fresh = ids.stream().filter(asked::add).collect(Collectors.toSet());
        if (!fresh.isEmpty()) {
            pages.named(fresh).forEach(page -> known.put(page.id(), page));
        }
    }
}
