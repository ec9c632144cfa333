package org.assay.compare;

import java.util.List;

/**
 * One row of two texts side by side. A side without a line has the number null and no spans; an empty line has a number
 * and no spans.
 *
 * @param change what happened here
 * @param beforeLine number of the line before, from 1; null for added lines and new places
 * @param afterLine number of the line after, from 1; null for removed lines and old places
 * @param movedLine for a moved line its number on the other side: after for an old place, before for a new one; else null
 * @param before the line before; joined, the texts of its spans are the line
 * @param after the line after
 */
public record Row(
        Change change, Integer beforeLine, Integer afterLine, Integer movedLine, List<Span> before, List<Span> after) {

    /** @throws NullPointerException if the change or a list is null */
    public Row {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether both sides show the same line at this place. */
    public boolean isSame() {
        return change == Change.SAME;
    }
}
