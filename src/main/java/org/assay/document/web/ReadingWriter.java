package org.assay.document.web;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.compare.Span;
import org.assay.markup.Visible;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.Texts;

/**
 * Writes the text of a capture, a paragraph a row, with the notes of the quotes that begin in it beside. Inside a paragraph
 * stands the text to the character and nothing else, since the script counts code points there; hidden characters are named by
 * the style sheet.
 */
final class ReadingWriter {

    private final ResponseWriter out;
    private final Texts texts;
    private final Addresses to;

    ReadingWriter(ResponseWriter out, Texts texts, Addresses to) {
        this.out = out;
        this.texts = texts;
        this.to = to;
    }

    void write(Shown shown) throws IOException {
        begin("div", shown.getNotes().isEmpty() ? "reading" : "reading reading-noted");
        attribute("id", "reading");
        if (shown.getClaim() != null) {
            attribute("data-claim", shown.getClaim());
            attribute("data-claim-label", texts.get("document.claim"));
            attribute("aria-describedby", "reading-hint");
        }
        attribute("lang", shown.getLanguage());
        attribute("role", "group");
        attribute("aria-label", texts.get("document.text"));
        attribute("tabindex", "0");
        List<Note> placed = shown.getNotes().stream().filter(Note::isPlaced).toList();
        for (Paragraph paragraph : shown.paragraphs()) {
            row(paragraph, placed);
        }
        out.endElement("div");
    }

    private void row(Paragraph paragraph, List<Note> placed) throws IOException {
        List<Note> touching = placed.stream()
                .filter(note ->
                        note.place().start() < paragraph.end() && note.place().end() > paragraph.start())
                .toList();
        begin("div", "reading-row");
        begin("p", null);
        attribute("dir", "auto");
        attribute("data-at", paragraph.start());
        pieces(paragraph, touching);
        out.endElement("p");
        List<Note> beginning = touching.stream()
                .filter(note -> note.place().start() >= paragraph.start())
                .toList();
        if (!beginning.isEmpty()) {
            begin("ul", "reading-notes");
            for (Note note : beginning) {
                note(note);
            }
            out.endElement("ul");
        }
        out.endElement("div");
    }

    private void pieces(Paragraph paragraph, List<Note> notes) throws IOException {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (Note note : notes) {
            cuts.add(Math.max(paragraph.start(), note.place().start()));
            cuts.add(Math.min(paragraph.end(), note.place().end()));
        }
        int unit = 0;
        Integer from = null;
        for (int cut : cuts) {
            if (from != null) {
                int next = paragraph.text().offsetByCodePoints(unit, cut - from);
                piece(paragraph.text().substring(unit, next), from, cut, notes);
                unit = next;
            }
            from = cut;
        }
    }

    private void piece(String text, int start, int end, List<Note> notes) throws IOException {
        List<Note> over = notes.stream()
                .filter(note -> note.place().start() < end && note.place().end() > start)
                .toList();
        if (over.isEmpty()) {
            plain(text);
            return;
        }
        begin("mark", over.stream().anyMatch(Note::isOpen) ? "quoted quoted-open" : "quoted");
        over.stream()
                .filter(note -> note.place().start() == start)
                .findFirst()
                .ifPresent(note -> attribute("id", "quote-" + note.number()));
        attribute(
                "data-notes",
                over.stream().map(note -> Integer.toString(note.number())).collect(Collectors.joining(" ")));
        plain(text);
        out.endElement("mark");
    }

    /** What nobody sees or what turns the reading order round stands alone, named by the style sheet, and turns nothing. */
    private void plain(String text) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            if (Visible.isHidden(text, i)) {
                out.writeText(text.substring(from, i), null);
                begin("span", "unseen");
                attribute("data-sign", String.format("U+%04X", text.codePointAt(i)));
                out.writeText(text.substring(i, next), null);
                out.endElement("span");
                from = next;
            }
            i = next;
        }
        out.writeText(text.substring(from), null);
    }

    void note(Note note) throws IOException {
        begin("li", note.isOpen() ? "reading-note note-open" : "reading-note");
        attribute("id", "note-" + note.number());
        attribute("data-note", note.number());
        begin("a", null);
        attribute("href", to.page(note.quotation().space(), note.quotation().slug()));
        attribute("dir", "auto");
        out.writeText(Visible.of(note.quotation().title()), null);
        out.endElement("a");
        if (note.older()) {
            state(note);
        }
        out.endElement("li");
    }

    private void state(Note note) throws IOException {
        begin("span", "note-state");
        String key = "document.quote." + note.getState() + (note.isGrave() ? ".grave" : "");
        out.writeText(texts.with(key, note.quotation().capture()), null);
        out.endElement("span");
        if (note.isAltered()) {
            begin("span", "note-words");
            attribute("dir", "auto");
            spans("del", note.getBefore());
            spans("ins", note.getAfter());
            out.endElement("span");
        }
    }

    private void spans(String element, List<Span> spans) throws IOException {
        begin(element, null);
        for (Span span : spans) {
            if (span.changed()) {
                begin("strong", null);
            }
            out.writeText(Visible.of(span.text()), null);
            if (span.changed()) {
                out.endElement("strong");
            }
        }
        out.endElement(element);
    }

    private void begin(String element, String styleClass) throws IOException {
        out.startElement(element, null);
        if (styleClass != null) {
            out.writeAttribute("class", styleClass, null);
        }
    }

    private void attribute(String name, Object value) {
        try {
            if (value != null) {
                out.writeAttribute(name, value, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
