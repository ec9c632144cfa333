package org.assay.actor;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;

/**
 * Where a captured document speaks of an actor, in whatever words. A word may stand there often; so only the place counts.
 *
 * @param document page of the document
 * @param capture number of its capture
 * @param start where the words begin, in code points
 * @param end where they end, exclusive
 * @param exact the words
 */
public record Mention(UUID document, int capture, int start, int end, String exact) {

    private static final int MAX_EXACT = 500;
    private static final int MAX_CAPTURE = 10_000;
    private static final int MAX_OFFSET = 64 << 20;

    static Mention read(FactReader reader) {
        return new Mention(
                reader.id("document"),
                reader.number("capture", 1, MAX_CAPTURE),
                reader.number("start", 0, MAX_OFFSET),
                reader.number("end", 0, MAX_OFFSET),
                reader.verbatim("exact", MAX_EXACT));
    }

    JsonObject write() {
        return FactWriter.begin()
                .put("document", document)
                .number("capture", capture)
                .number("start", start)
                .number("end", end)
                .put("exact", exact)
                .end();
    }

    /** Whether the words stand in the text where this says. */
    boolean standsIn(String text) {
        int points = text.codePointCount(0, text.length());
        return start < end
                && end <= points
                && text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
                        .equals(exact);
    }
}
