package org.assay.page.web;

import java.util.List;
import org.assay.compare.Row;
import org.assay.compare.Span;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rows of a comparison that follow one another. */
@Schema(name = "Hunk")
public record Hunk(List<Line> rows) {

    static Hunk of(List<Row> rows) {
        return new Hunk(rows.stream().map(Line::of).toList());
    }

    /**
     * One row, both texts side by side.
     *
     * @param change what became of the line, as {@link Labels} has it
     * @param before what stood there; null where nothing did
     * @param after what stands there; null where nothing does
     * @param movedLine of a moved line its number on the other side; else null
     */
    public record Line(String change, Side before, Side after, Integer movedLine) {

        static Line of(Row row) {
            return new Line(
                    Labels.of(row.change()),
                    Side.of(row.beforeLine(), row.before()),
                    Side.of(row.afterLine(), row.after()),
                    row.movedLine());
        }
    }

    /**
     * A line of one text.
     *
     * @param line its number, from 1
     * @param spans its text in pieces, none for an empty line
     */
    public record Side(int line, List<Piece> spans) {

        static Side of(Integer line, List<Span> spans) {
            return line == null
                    ? null
                    : new Side(
                            line,
                            spans.stream()
                                    .map(span -> new Piece(span.text(), span.changed()))
                                    .toList());
        }
    }

    /** A stretch of a line. */
    public record Piece(String text, boolean changed) {}
}
