package org.assay.tradecraft;

import java.util.Optional;

/**
 * How near a source is to what it tells. Source: the house's model of the domain.
 */
public enum SourceAccess implements Labelled {
    /** Was there, did it, saw it. */
    FIRST_HAND,
    /** Has it from others. */
    SECOND_HAND,
    /** Nobody knows how near. */
    UNKNOWN;

    /** Reads a label. */
    public static Optional<SourceAccess> of(String label) {
        return Labelled.find(values(), label);
    }
}
