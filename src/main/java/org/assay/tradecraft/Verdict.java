package org.assay.tradecraft;

import java.util.Optional;

/**
 * Whether two actors are one. Source: OpenAleph's judgements on pairs of entities, the same four by words of our own.
 */
public enum Verdict implements Labelled {
    /** One and the same. */
    SAME,
    /** Two. */
    DIFFERENT,
    /** Looked at, and left open. */
    UNSURE,
    /** Nobody has looked, or an earlier verdict was taken back. */
    NO_JUDGEMENT;

    /** Reads a label. */
    public static Optional<Verdict> of(String label) {
        return Labelled.find(values(), label);
    }
}
