package org.assay.tradecraft;

import java.util.Optional;

/**
 * Degrees of likelihood of <em>Intelligence Community Directive 203, Analytic Standards</em> (Office of the Director of National
 * Intelligence, 2 January 2015, section D.6.e.(2)(a)): one of two rows of terms, not mixed without a disclaimer, and never in one
 * sentence with a level of {@link Confidence}. From the least to the most likely; neighbours share a border.
 */
public enum Likelihood implements Labelled {
    /** 01 to 05 percent. */
    ALMOST_NO_CHANCE("almost no chance", "remote", 1, 5),
    /** 05 to 20 percent. */
    VERY_UNLIKELY("very unlikely", "highly improbable", 5, 20),
    /** 20 to 45 percent. */
    UNLIKELY("unlikely", "improbable (improbably)", 20, 45),
    /** 45 to 55 percent. */
    ROUGHLY_EVEN_CHANCE("roughly even chance", "roughly even odds", 45, 55),
    /** 55 to 80 percent. */
    LIKELY("likely", "probable (probably)", 55, 80),
    /** 80 to 95 percent. */
    VERY_LIKELY("very likely", "highly probable", 80, 95),
    /** 95 to 99 percent. */
    ALMOST_CERTAIN("almost certain(ly)", "nearly certain", 95, 99);

    private final String term;
    private final String otherTerm;
    private final int low;
    private final int high;

    Likelihood(String term, String otherTerm, int low, int high) {
        this.term = term;
        this.otherTerm = otherTerm;
        this.low = low;
        this.high = high;
    }

    /** The term in the standard's first row. */
    public String term() {
        return term;
    }

    /** The term in the standard's second row. */
    public String otherTerm() {
        return otherTerm;
    }

    /** The lowest percentage. */
    public int low() {
        return low;
    }

    /** The highest percentage. */
    public int high() {
        return high;
    }

    /** Whether a probability between 0 and 1 lies in the term's range, borders included. */
    public boolean allows(double probability) {
        return Percent.of(probability) >= low && Percent.of(probability) <= high;
    }

    /** Reads a label. */
    public static Optional<Likelihood> of(String label) {
        return Labelled.find(values(), label);
    }
}
