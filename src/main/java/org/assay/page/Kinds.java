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
     */
    String canonicalFacts(Kind<?> kind, String facts, Bounds bounds) {
        try {
            return rewritten(kind, facts == null || facts.isBlank() ? Content.NO_FACTS : facts, bounds);
        } catch (JsonParsingException e) {
            bounds.add("facts", "malformed", "must be a JSON object");
            return Content.NO_FACTS;
        }
    }

    private static <F extends Facts> String rewritten(Kind<F> kind, String facts, Bounds bounds) {
        F read = kind.read(CanonicalJson.parse(facts), kind.schemaVersion(), bounds);
        return CanonicalJson.of(kind.write(read));
    }
}
