package org.assay.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.UUID;
import org.assay.facts.Quote;
import org.assay.platform.Json;

/** A quote as files write it: a selector by quote and one by position, after the Web Annotation Data Model. */
final class Selector {

    private Selector() {}

    /** The quote of a member; null where it is absent or wrong, which is said. */
    static JsonObject read(Item of, String member, Reading reading) {
        Item selector = of.object(member);
        if (selector == null) {
            return null;
        }
        UUID document = reading.names().required(selector, "document", Section.DOCUMENT);
        Item words = part(selector, "quote", "TextQuoteSelector");
        Item position = part(selector, "position", "TextPositionSelector");
        if (document == null || words == null || position == null) {
            return null;
        }
        String unit = position.text("unit");
        if (unit != null && !unit.equals("codepoint")) {
            position.refuse("unit", "unknown", "must be codepoint");
        }
        String exact = words.required("exact");
        Integer start = position.number("start");
        Integer end = position.number("end");
        if (exact == null || start == null || end == null) {
            return null;
        }
        Integer capture = selector.number("capture");
        Quote quote = new Quote(
                document,
                capture == null ? 1 : capture,
                exact,
                orEmpty(words.text("prefix")),
                orEmpty(words.text("suffix")),
                start,
                end);
        check(selector, words, position, quote, reading);
        return quote.write();
    }

    /** The same; where the file has none, what was there before and what it cannot quote. */
    static JsonObject read(Item of, String member, Reading reading, JsonValue before) {
        boolean kept = !of.has(member) && before != null && reading.isBeyond(before.asJsonObject());
        return kept ? before.asJsonObject() : read(of, member, reading);
    }

    private static Item part(Item selector, String member, String type) {
        Item part = selector.object(member);
        if (part == null) {
            selector.refuse(member, "missing", "must be a " + type);
        } else if (part.has("type") && !type.equals(part.text("type"))) {
            part.refuse("type", "unknown", "must be " + type);
        }
        return part;
    }

    private static void check(Item selector, Item words, Item position, Quote quote, Reading reading) {
        Optional<String> text = reading.texts().of(quote.document(), quote.capture());
        if (text.isEmpty()) {
            selector.refuse("capture", "unknown", "must be the number of one of the document's captures");
            return;
        }
        Optional<Quote.Flaw> flaw = quote.flawIn(text.get());
        flaw.ifPresent(wrong -> {
            Item at = wrong.code().equals("offset") ? position : words;
            at.findings().add(at.line(), at.path(), wrong.code(), wrong.message());
        });
        Integer line = selector.number("line");
        if (flaw.isEmpty() && line != null && line != CapturedTexts.line(text.get(), quote.start())) {
            selector.refuse("line", "line", "must be " + CapturedTexts.line(text.get(), quote.start()));
        }
    }

    /** A quote of a page's facts as a member of a file. */
    static JsonObject write(JsonObject quote, String document, String text) {
        JsonObjectBuilder selector = Json.createObjectBuilder().add("document", document);
        int capture = quote.getInt("capture");
        if (capture != 1) {
            selector.add("capture", capture);
        }
        return selector.add(
                        "quote",
                        Json.createObjectBuilder()
                                .add("type", "TextQuoteSelector")
                                .add("exact", quote.getString("exact"))
                                .add("prefix", quote.getString("prefix", ""))
                                .add("suffix", quote.getString("suffix", "")))
                .add(
                        "position",
                        Json.createObjectBuilder()
                                .add("type", "TextPositionSelector")
                                .add("start", quote.getInt("start"))
                                .add("end", quote.getInt("end"))
                                .add("unit", "codepoint"))
                .add("line", CapturedTexts.line(text, quote.getInt("start")))
                .build();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
