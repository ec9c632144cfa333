package org.assay.tradecraft;

import java.util.Optional;

/**
 * The <em>PHIA Probability Yardstick</em> of the United Kingdom's Professional Head of Intelligence Assessment (GOV.UK, “Explaining
 * Uncertainty in UK Intelligence Assessment”, 24 March 2025). From the least to the most likely. The gaps are deliberate: no number
 * can be argued into two terms. Not one to one with {@link Likelihood}: converted through a number only.
 */
public enum Yardstick implements Labelled {
    /** more than 0 percent to about 5 percent. */
    REMOTE_CHANCE("remote chance", 0, 5, ">0% to ~5%"),
    /** About 10 to 20 percent. */
    HIGHLY_UNLIKELY("highly unlikely", 10, 20, ""),
    /** About 25 to 35 percent. */
    UNLIKELY("unlikely", 25, 35, ""),
    /** about 40 percent to less than 50 percent. */
    REALISTIC_POSSIBILITY("realistic possibility", 40, 50, "~40% to <50%"),
    /** About 55 to 75 percent. */
    LIKELY_OR_PROBABLE("likely or probable", 55, 75, ""),
    /** About 80 to 90 percent. */
    HIGHLY_LIKELY("highly likely", 80, 90, ""),
    /** about 95 percent to less than 100 percent. */
    ALMOST_CERTAIN("almost certain", 95, 100, "~95% to <100%");

    private final String term;
    private final int low;
    private final int high;
    private final String note;

    Yardstick(String term, int low, int high, String note) {
        this.term = term;
        this.low = low;
        this.high = high;
        this.note = note;
    }

    /** The term. */
    public String term() {
        return term;
    }

    /** The lowest percentage. */
    public int low() {
        return low;
    }

    /** The highest percentage. */
    public int high() {
        return high;
    }

    /** How the range is to be read, where its borders are not what they seem: {@code ~40% to <50%}. */
    public Optional<String> note() {
        return note.isEmpty() ? Optional.empty() : Optional.of(note);
    }

    /** Whether a probability between 0 and 1 lies in the term's range; never 0 or 1, and not one half, which has no term. */
    public boolean allows(double probability) {
        double percent = Percent.of(probability);
        boolean above = this == REMOTE_CHANCE ? percent > low : percent >= low;
        boolean below = this == REALISTIC_POSSIBILITY || this == ALMOST_CERTAIN ? percent < high : percent <= high;
        return above && below;
    }

    /** Reads a label. */
    public static Optional<Yardstick> of(String label) {
        return Labelled.find(values(), label);
    }
}
