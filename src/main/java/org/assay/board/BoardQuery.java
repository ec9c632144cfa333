package org.assay.board;

import org.assay.page.Slice;
import org.assay.page.Stage;
import org.assay.platform.Malformed;

/**
 * Which part of a board is wanted.
 *
 * @param space slug of the space
 * @param stage null for each page's effective stage
 * @param filter what the board is narrowed to, a word that the board knows; null for nothing
 * @param part from 0
 */
public record BoardQuery(String space, Stage stage, String filter, int part) {

    public BoardQuery {
        if (part < 0 || part >= Slice.MOST_PARTS) {
            throw new Malformed("part", "out-of-range", "must be 0 to " + (Slice.MOST_PARTS - 1));
        }
    }

    int offset() {
        return part * Slice.ROWS;
    }
}
