package org.assay.page;

import org.assay.platform.Bounds;
import org.assay.platform.Malformed;

/**
 * Which pages a list shall have.
 *
 * @param space slug of the space; null for all
 * @param kind name of the kind; null for all
 * @param stage null for each page's effective stage: draft for insiders, approved for others
 * @param retired whether to list the retired pages instead of the others
 * @param words words that title and text must have; null or empty for any
 * @param after cursor of the last row of the part before; null for the first part
 * @param limit most rows, 1 to 200
 */
public record ListQuery(
        String space, String kind, Stage stage, boolean retired, String words, Cursor after, int limit) {

    /** Most rows of one part of a list. */
    public static final int MAX_LIMIT = 200;

    private static final int MAX_WORDS = 200;

    /** A list of the pages that are not retired. */
    public ListQuery(String space, String kind, Stage stage, String words, Cursor after, int limit) {
        this(space, kind, stage, false, words, after, limit);
    }

    public ListQuery {
        Bounds bounds = Bounds.check();
        words = bounds.optionalLine("q", words, MAX_WORDS);
        bounds.orThrow();
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new Malformed("limit", "out-of-range", "must be 1 to " + MAX_LIMIT);
        }
    }
}
