package org.assay.page.web;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.assay.compare.Change;
import org.assay.compare.Row;
import org.assay.compare.Span;
import org.assay.markup.Visible;
import org.assay.platform.web.Texts;

/** Writes the table of a comparison. Each word of the texts passes through {@link #text}, which escapes it. */
final class ComparisonWriter {

    private static final String EMPTY_LINE = "¶";

    private final ResponseWriter out;
    private final Texts texts;
    private final String part;
    private final Margin margin;

    /**
     * @param part how the ids of rows begin
     * @param margin what stands below lines
     */
    ComparisonWriter(ResponseWriter out, Texts texts, String part, Margin margin) {
        this.out = out;
        this.texts = texts;
        this.part = part;
        this.margin = margin;
    }

    void begin() throws IOException {
        begin("table", "diff");
        begin("colgroup", null);
        for (int side = 0; side < 2; side++) {
            begin("col", "diff-line");
            out.endElement("col");
            begin("col", "diff-text");
            out.endElement("col");
        }
        out.endElement("colgroup");
        begin("thead", "visually-hidden");
        begin("tr", null);
        for (String head : List.of("line", "before", "line", "after")) {
            begin("th", null);
            out.writeAttribute("scope", "col", null);
            out.writeText(texts.get("page.compare.head." + head), null);
            out.endElement("th");
        }
        out.endElement("tr");
        out.endElement("thead");
    }

    void end(Change finalNewline) throws IOException {
        if (finalNewline != Change.SAME) {
            note(texts.get("page.compare.newline." + css(finalNewline)));
        }
        out.endElement("table");
    }

    void shown(List<Row> rows) throws IOException {
        begin("tbody", null);
        for (Row row : rows) {
            row(row);
        }
        out.endElement("tbody");
    }

    /** Unchanged rows behind a switch that needs no script. */
    void folded(List<Row> rows) throws IOException {
        begin("tbody", "foldable");
        beginNote("fold");
        begin("label", null);
        begin("input", null);
        out.writeAttribute("type", "checkbox", null);
        out.endElement("input");
        out.writeText(texts.count("page.compare.unchanged", rows.size()), null);
        out.endElement("label");
        endNote();
        for (Row row : rows) {
            row(row);
        }
        out.endElement("tbody");
    }

    /** An unchanged stretch too long to be shown. */
    void counted(int rows) throws IOException {
        note(texts.count("page.compare.tooLong", rows));
    }

    /** There is more than is shown. */
    void cut() throws IOException {
        note(texts.get("page.compare.cut"));
    }

    private void note(String sentence) throws IOException {
        begin("tbody", null);
        beginNote("fold");
        out.writeText(sentence, null);
        endNote();
        out.endElement("tbody");
    }

    private void beginNote(String name) throws IOException {
        begin("tr", name);
        begin("td", null);
        out.writeAttribute("colspan", 4, null);
    }

    private void endNote() throws IOException {
        out.endElement("td");
        out.endElement("tr");
    }

    private void row(Row row) throws IOException {
        begin("tr", "diff-" + css(row.change()));
        if (row.movedLine() != null) {
            out.writeAttribute("id", id(row.beforeLine() == null ? "after" : "before", line(row)), null);
        }
        side("before", row, row.beforeLine(), row.before());
        side("after", row, row.afterLine(), row.after());
        out.endElement("tr");
        if (row.afterLine() != null && margin.lines().contains(row.afterLine())) {
            beginNote("talk");
            margin.writeBelowLine(row.afterLine());
            endNote();
        }
    }

    private void side(String name, Row row, Integer line, List<Span> spans) throws IOException {
        begin("td", "line");
        if (line != null) {
            out.writeText(line, null);
        }
        out.endElement("td");
        begin("td", line == null ? "absent" : name + "-" + css(row.change()));
        if (line != null) {
            out.writeAttribute("dir", "auto", null);
            spans(name, row, spans);
            moved(name, row);
            if (name.equals("after")) {
                sayAt(line);
            }
        }
        out.endElement("td");
    }

    private void spans(String side, Row row, List<Span> spans) throws IOException {
        String mark = side.equals("before") ? "del" : "ins";
        boolean alone = row.change() == Change.ADDED || row.change() == Change.REMOVED;
        if (spans.isEmpty() && alone) {
            marked(mark, EMPTY_LINE);
        }
        for (Span span : spans) {
            if (span.changed()) {
                marked(mark, span.text());
            } else {
                text(span.text());
            }
        }
    }

    private void marked(String element, String text) throws IOException {
        begin(element, null);
        text(text);
        out.endElement(element);
    }

    private void moved(String side, Row row) throws IOException {
        if (row.movedLine() == null) {
            return;
        }
        boolean away = side.equals("before");
        begin("a", "moved-note");
        out.writeAttribute("href", "#" + id(away ? "after" : "before", row.movedLine()), null);
        out.writeText(texts.with(away ? "page.compare.movedTo" : "page.compare.movedFrom", row.movedLine()), null);
        out.endElement("a");
    }

    private void sayAt(int line) throws IOException {
        String address = margin.lineAddress(line);
        if (address != null) {
            begin("a", "say");
            out.writeAttribute("href", address, null);
            out.writeAttribute("aria-label", texts.with("page.compare.say.line", line), null);
            out.endElement("a");
        }
    }

    private void text(String text) throws IOException {
        out.writeText(Visible.of(text), null);
    }

    private String id(String side, int line) {
        return part + side + "-" + line;
    }

    private static int line(Row row) {
        return row.beforeLine() == null ? row.afterLine() : row.beforeLine();
    }

    private void begin(String element, String styleClass) throws IOException {
        out.startElement(element, null);
        if (styleClass != null) {
            out.writeAttribute("class", styleClass, null);
        }
    }

    private static String css(Change change) {
        return change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
