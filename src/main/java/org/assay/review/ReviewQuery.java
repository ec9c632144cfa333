package org.assay.review;

import java.util.Set;
import org.assay.page.ListQuery;
import org.assay.platform.Malformed;

/**
 * Which reviews a list shall have.
 *
 * @param states as computed; empty for all
 * @param narrowed to what
 * @param order in which order
 * @param after cursor of the last row of the part before; null for the first part
 * @param limit most rows, 1 to 200
 */
public record ReviewQuery(Set<ReviewState> states, Narrowed narrowed, ReviewOrder order, String after, int limit) {

    /**
     * What reviews must be, besides their state.
     *
     * @param size only those of that size; null for any
     * @param age only those asked for at least so long ago; null for any
     * @param mine only those that the caller asked for
     */
    public record Narrowed(ReviewSize size, ReviewAge age, boolean mine) {

        /** Not at all. */
        public static final Narrowed NOT = new Narrowed(null, null, false);

        /** To those that the caller asked for. */
        public Narrowed toMine() {
            return new Narrowed(size, age, true);
        }

        boolean fits(Case found) {
            return size == null
                    || size == ReviewSize.of(found.lines(), found.pages().size());
        }
    }

    public ReviewQuery {
        states = Set.copyOf(states);
        if (limit < 1 || limit > ListQuery.MAX_LIMIT) {
            throw new Malformed("limit", "out-of-range", "must be 1 to " + ListQuery.MAX_LIMIT);
        }
    }

    /** Everything, the most recently opened first. */
    public static ReviewQuery all(Set<ReviewState> states, String after, int limit) {
        return new ReviewQuery(states, Narrowed.NOT, ReviewOrder.NEWEST, after, limit);
    }

    /** What is open, the oldest first. */
    public static ReviewQuery queue(String after, int limit) {
        return new ReviewQuery(ReviewState.UNDECIDED, Narrowed.NOT, ReviewOrder.OLDEST, after, limit);
    }
}
