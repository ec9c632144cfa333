package org.assay.discussion;

import org.assay.platform.Malformed;

/**
 * Which threads of a page are wanted.
 *
 * @param open true for open ones, false for resolved ones, null for both
 * @param after token of the part before; null for the first part
 * @param limit most rows, 1 to 200
 */
public record ThreadQuery(Boolean open, String after, int limit) {

    private static final int MOST = 200;

    /** @throws Malformed if the limit is out of range */
    public ThreadQuery {
        if (limit < 1 || limit > MOST) {
            throw new Malformed("limit", "out-of-range", "must be 1 to " + MOST);
        }
    }
}
