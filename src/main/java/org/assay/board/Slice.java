package org.assay.board;

import java.io.Serializable;
import java.util.List;

/**
 * Some rows of a board.
 *
 * @param more whether others follow
 */
public record Slice<T>(List<T> rows, boolean more) implements Serializable {

    /** Rows of one part of a board. */
    public static final int ROWS = 50;

    /** Parts that can be leafed through: who is at the last one filters instead. */
    public static final int MOST_PARTS = 200;

    public Slice {
        rows = List.copyOf(rows);
    }

    /** @param found one more than a part holds, where there are more */
    static <T> Slice<T> of(List<T> found) {
        boolean more = found.size() > ROWS;
        return new Slice<>(more ? found.subList(0, ROWS) : found, more);
    }
}
