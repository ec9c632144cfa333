package org.assay.page;

import jakarta.json.JsonObject;
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
}
