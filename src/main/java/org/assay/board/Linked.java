package org.assay.board;

import java.io.Serializable;
import java.util.UUID;

/**
 * A page that a board leads to.
 *
 * @param space slug of its space
 * @param slug its name in addresses
 */
public record Linked(UUID id, String space, String slug, String title) implements Serializable {

    /** From four columns; null where the caller does not see the page. */
    static Linked of(Object[] row, int at) {
        return row[at] == null
                ? null
                : new Linked((UUID) row[at], (String) row[at + 1], (String) row[at + 2], (String) row[at + 3]);
    }
}
