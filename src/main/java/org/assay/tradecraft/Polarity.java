package org.assay.tradecraft;

import java.util.Optional;

/**
 * Whether a claim says yes or no to its proposition.
 */
public enum Polarity implements Labelled {
    /** It is so. */
    AFFIRM,
    /** It is not so. */
    DENY;

    /** Reads a label. */
    public static Optional<Polarity> of(String label) {
        return Labelled.find(values(), label);
    }
}
