package org.assay.review;

import java.util.Set;
import org.assay.page.Cursor;
import org.assay.page.ListQuery;
import org.assay.platform.Malformed;

/**
 * Which reviews a list shall have.
 *
 * @param states as computed; empty for all
 * @param mine only those that the caller asked for
 * @param oldestFirst by age, for a queue; else the most recently opened first
 * @param after cursor of the last row of the part before; null for the first part
 * @param limit most rows, 1 to 200
 */
public record ReviewQuery(Set<ReviewState> states, boolean mine, boolean oldestFirst, Cursor after, int limit) {

    public ReviewQuery {
        states = Set.copyOf(states);
        if (limit < 1 || limit > ListQuery.MAX_LIMIT) {
            throw new Malformed("limit", "out-of-range", "must be 1 to " + ListQuery.MAX_LIMIT);
        }
    }

    /** Everything, the most recently opened first. */
    public static ReviewQuery all(Set<ReviewState> states, Cursor after, int limit) {
        return new ReviewQuery(states, false, false, after, limit);
    }

    /** What is open, the oldest first. */
    public static ReviewQuery queue(Cursor after, int limit) {
        return new ReviewQuery(ReviewState.UNDECIDED, false, true, after, limit);
    }
}
