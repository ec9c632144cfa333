package org.assay.compare;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Rows that follow one another in a comparison: shown, or folded because nothing changed in or near them.
 *
 * @param folded whether a reader sees only how many lines there are, until he opens the fold
 * @param rows the rows, never none; of a fold each is {@link Change#SAME}
 */
public record Section(boolean folded, List<Row> rows) {

    /** @throws NullPointerException if the list is null or holds null */
    public Section {
        rows = List.copyOf(rows);
    }

    /** How many rows there are; in a fold, how many lines it hides. */
    public int size() {
        return rows.size();
    }

    /** The lines before that stand here; null if there are none. */
    public LineRange beforeLines() {
        return range(Row::beforeLine);
    }

    /** The lines after that stand here; null if there are none. */
    public LineRange afterLines() {
        return range(Row::afterLine);
    }

    private LineRange range(Function<Row, Integer> line) {
        List<Integer> lines = rows.stream().map(line).filter(Objects::nonNull).toList();
        return lines.isEmpty() ? null : new LineRange(lines.get(0), lines.get(lines.size() - 1));
    }
}
