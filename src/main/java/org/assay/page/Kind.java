package org.assay.page;

import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.assay.platform.Bounds;

/**
 * A kind of page: which typed facts its pages state.
 *
 * <p>A feature registers its kind as a CDI bean. Facts are stored as canonical JSON; the kind alone reads and writes them.
 * Comparison and merge go by top-level field of that JSON, for every kind alike.
 *
 * @param <F> its facts
 */
public interface Kind<F extends Facts> {

    /** Its name in addresses, in REST and in the database: lower case, never changes. */
    String name();

    /** Version of the schema that {@link #write} follows; stored with every revision. */
    int schemaVersion();

    /**
     * Reads facts, strictly: a field that the schema does not have is a violation, named {@code facts.<field>}.
     *
     * @param version the schema's version that they follow, at most {@link #schemaVersion()}
     */
    F read(JsonObject facts, int version, Bounds bounds);

    /** Writes facts in the present schema. */
    JsonObject write(F facts);

    /**
     * Checks what the facts say of other pages; called with facts that are well formed, before they are saved.
     *
     * <p>What stood in the facts before is not held against the caller: somebody else may have seen more than he does.
     *
     * @param before what the page stated before; null for a new page
     */
    default void check(F facts, F before, Bounds bounds) {}

    /**
     * The same, for a kind whose facts speak of their own page: a relation with itself, what others say of it.
     *
     * @param page the page's id; null for a new page
     */
    default void check(UUID page, F facts, F before, Bounds bounds) {
        check(facts, before, bounds);
    }

    /** The pages that these facts are taken from: what they say spreads no further than those, unless a reviewer says why. */
    default Collection<UUID> takenFrom(F facts) {
        return List.of();
    }
}
