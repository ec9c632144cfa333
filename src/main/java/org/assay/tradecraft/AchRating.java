package org.assay.tradecraft;

import java.util.Optional;

/**
 * How a piece of evidence stands to a hypothesis in the Analysis of Competing Hypotheses (Richards J. Heuer, <em>Psychology of
 * Intelligence Analysis</em>, 1999, chapter 8), in the five steps and “not applicable” of the usual tools; scores as in
 * {@code openach/metrics.py} of twschiller/open-synthesis.
 */
public enum AchRating implements Labelled {
    /** Very consistent. */
    CC(5, 0),
    /** Consistent. */
    C(4, 0),
    /** Neutral. */
    N(3, 0),
    /** Not applicable. */
    NA(3, 0),
    /** Inconsistent. */
    I(2, 1),
    /** Very inconsistent. */
    II(1, 2);

    private final int score;
    private final int inconsistency;

    AchRating(int score, int inconsistency) {
        this.score = score;
        this.inconsistency = inconsistency;
    }

    /** The letters, as the tools write them. */
    @Override
    public String label() {
        return name();
    }

    /** From 5, very consistent, to 1, very inconsistent. The spread of a row of them is what its evidence tells apart. */
    public int score() {
        return score;
    }

    /** What it adds to a hypothesis's inconsistency: 1 for I, 2 for II, nothing for all else. */
    public int inconsistency() {
        return inconsistency;
    }

    /** Whether the evidence says nothing either way. */
    public boolean isNeutral() {
        return this == N || this == NA;
    }

    /** Reads a label. */
    public static Optional<AchRating> of(String label) {
        return Labelled.find(values(), label);
    }
}
