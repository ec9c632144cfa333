package org.assay.tradecraft;

import java.util.Optional;

/**
 * What an actor is as a source. Source: the house's model of the domain.
 */
public enum SourceType implements Labelled {
    /** Publishes. */
    OUTLET,
    /** Speaks for himself or herself. */
    PERSON,
    /** Speaks by virtue of a post, whoever holds it. */
    OFFICE,
    /** Nobody says who it is. */
    UNATTRIBUTED;

    /** Reads a label. */
    public static Optional<SourceType> of(String label) {
        return Labelled.find(values(), label);
    }
}
