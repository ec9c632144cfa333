package org.assay.tradecraft;

import java.util.Optional;

/**
 * How far a relation of two claims reaches.
 */
public enum Strength implements Labelled {
    /** The whole of what is said. */
    FULL,
    /** A part of it. */
    PARTIAL;

    /** Reads a label. */
    public static Optional<Strength> of(String label) {
        return Labelled.find(values(), label);
    }
}
