package org.assay.review;

import java.util.Set;
import org.assay.page.Cursor;
import org.assay.page.ListQuery;
import org.assay.platform.Malformed;

/**
 * Which reviews a list shall have.
 *
 * @param states as computed; empty for all
 * @param size only those with so many pages; null for any number
 * @param mine only those that the caller asked for
 * @param oldestFirst by age, for a queue; else the most recently opened first
 * @param after cursor of the last row of the part before; null for the first part
 * @param limit most rows, 1 to 200
 */
public record ReviewQuery(
        Set<ReviewState> states, ReviewSize size, boolean mine, boolean oldestFirst, Cursor after, int limit) {

    public ReviewQuery {
        states = Set.copyOf(states);
        if (limit < 1 || limit > ListQuery.MAX_LIMIT) {
            throw new Malformed("limit", "out-of-range", "must be 1 to " + ListQuery.MAX_LIMIT);
        }
    }

    /** Everything, the most recently opened first. */
    public static ReviewQuery all(Set<ReviewState> states, Cursor after, int limit) {
        return new ReviewQuery(states, null, false, false, after, limit);
    }

    /** The same, but only reviews of that size. */
    public ReviewQuery sized(ReviewSize wanted) {
        return new ReviewQuery(states, wanted, mine, oldestFirst, after, limit);
    }

    /** Whether a review of so many pages is wanted. */
    boolean fits(int pages) {
        return size == null || size.fits(pages);
    }

    /** What is open, the oldest first. */
    public static ReviewQuery queue(Cursor after, int limit) {
        return new ReviewQuery(ReviewState.UNDECIDED, null, false, true, after, limit);
    }
}
