package org.assay.compare;

/**
 * What one comparison or merge may still spend on work that grows faster than its texts. A step is about one look at two
 * elements; all of it takes well under a second. Not safe for use by several threads.
 */
final class Effort {

    /** Enough for some hundred rewritten paragraphs, each compared with each, or a text of 5,000 lines shuffled. */
    static final long STEPS = 40_000_000;

    private long left;

    Effort(long steps) {
        this.left = steps;
    }

    static Effort full() {
        return new Effort(STEPS);
    }

    /** Takes the steps if so many are left; otherwise takes none and answers false. */
    boolean spend(long steps) {
        if (steps > left) {
            return false;
        }
        left -= steps;
        return true;
    }
}
