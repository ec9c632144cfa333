package org.assay.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonParsingException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.assay.platform.Bounds;

/** The kinds of page that the features have registered. */
@ApplicationScoped
public class Kinds {

    @Inject
    @Any
    private Instance<Kind<?>> registered;

    private Map<String, Kind<?>> byName;

    @PostConstruct
    void collect() {
        SortedMap<String, Kind<?>> kinds = new TreeMap<>();
        for (Kind<?> kind : registered) {
            if (kinds.put(kind.name(), kind) != null) {
                throw new IllegalStateException("Two kinds of page are called " + kind.name());
            }
        }
        byName = kinds;
    }

    /** The kind of that name. */
    public Optional<Kind<?>> named(String name) {
        return Optional.ofNullable(name == null ? null : byName.get(name));
    }

    /** All their names, sorted. */
    public Collection<String> names() {
        return byName.keySet();
    }

    /**
     * Facts as the kind would write them, in canonical form; what is wrong with them goes to {@code bounds}.
     *
     * @param facts a JSON object of the kind's present schema; empty or null for no facts
     * @param page the page's id; null for a new page
     * @param before the facts as they were, in canonical form; null for a new page
     */
    String canonicalFacts(Kind<?> kind, UUID page, String facts, String before, Bounds bounds) {
        try {
            return rewritten(kind, page, facts == null || facts.isBlank() ? Content.NO_FACTS : facts, before, bounds);
        } catch (JsonParsingException e) {
            bounds.add("facts", "malformed", "must be a JSON object");
            return Content.NO_FACTS;
        }
    }

    /** Facts that are not well formed are as good as none: the violations keep them from being saved. */
    private static <F extends Facts> String rewritten(
            Kind<F> kind, UUID page, String facts, String before, Bounds bounds) {
        F read = kind.read(CanonicalJson.parse(facts), kind.schemaVersion(), bounds);
        if (!bounds.isClean()) {
            return Content.NO_FACTS;
        }
        String canonical = CanonicalJson.of(kind.write(read));
        if (!canonical.equals(before)) {
            kind.check(page, read, before == null ? null : stored(kind, before), bounds);
        }
        return canonical;
    }

    /**
     * Facts as the kind would write them, in canonical form, without a look at what they say of other pages: {@link #check}
     * makes up for it.
     */
    String form(Kind<?> kind, String facts, Bounds bounds) {
        try {
            return formOf(kind, facts, bounds);
        } catch (JsonParsingException e) {
            bounds.add("facts", "malformed", "must be a JSON object");
            return Content.NO_FACTS;
        }
    }

    private static <F extends Facts> String formOf(Kind<F> kind, String facts, Bounds bounds) {
        F read = kind.read(CanonicalJson.parse(facts), kind.schemaVersion(), bounds);
        return bounds.isClean() ? CanonicalJson.of(kind.write(read)) : Content.NO_FACTS;
    }

    /** Checks what well-formed facts say of other pages. */
    <F extends Facts> void check(Kind<F> kind, UUID page, String canonical, String before, Bounds bounds) {
        kind.check(page, stored(kind, canonical), before == null ? null : stored(kind, before), bounds);
    }

    /** Facts that were saved, of any schema that the kind ever had. */
    private static <F extends Facts> F stored(Kind<F> kind, String canonical) {
        return kind.read(CanonicalJson.parse(canonical), kind.schemaVersion(), Bounds.check());
    }

    /** The pages that a page's facts are taken from. */
    Collection<UUID> takenFrom(Kind<?> kind, String canonical) {
        return takenFromAs(kind, canonical);
    }

    private static <F extends Facts> Collection<UUID> takenFromAs(Kind<F> kind, String canonical) {
        return kind.takenFrom(stored(kind, canonical));
    }
}
