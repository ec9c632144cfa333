package org.assay.page;

import java.io.Serializable;
import java.util.List;

/**
 * Some rows of a list that is leafed through by numbered parts, from 0.
 *
 * @param more whether others follow
 */
public record Slice<T>(List<T> rows, boolean more) implements Serializable {

    /** Rows of one part. */
    public static final int ROWS = 50;

    /** Parts that can be leafed through: who is at the last one filters instead. */
    public static final int MOST_PARTS = 200;

    public Slice {
        rows = List.copyOf(rows);
    }

    /**
     * The part that was found.
     *
     * @param found one more than a part holds, where there are more
     */
    public static <T> Slice<T> of(List<T> found) {
        boolean more = found.size() > ROWS;
        return new Slice<>(more ? found.subList(0, ROWS) : found, more);
    }
}
