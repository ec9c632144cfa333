package org.assay.tradecraft;

/**
 * That a person has recorded two origins as independent of each other; the same whichever of them is named first.
 *
 * @param <I> what identifies an origin
 * @param first the lesser of the two
 * @param second the greater
 */
public record Independence<I extends Comparable<I>>(I first, I second) {
    /** In order. */
    public Independence {
        int order = first.compareTo(second);
        if (order == 0) {
            throw new IllegalArgumentException("An origin is not independent of itself: " + first);
        }
        if (order > 0) {
            I greater = first;
            first = second;
            second = greater;
        }
    }
}
