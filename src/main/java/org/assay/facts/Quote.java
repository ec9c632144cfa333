package org.assay.facts;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * Words of a captured document and where they stand: the selector by quote and the selector by position of the <em>Web
 * Annotation Data Model</em> (W3C Recommendation, 23 February 2017, sections 4.2.4 and 4.2.5), stand-off, never inside the
 * text.
 *
 * @param document the document's page
 * @param capture number of the document's capture, whose text never changes; from 1
 * @param exact the words, to the character; 1 to 10,000 code points
 * @param prefix what stands right before them, at most 200 code points; empty at the beginning of the text
 * @param suffix what stands right after them, at most 200 code points; empty at the end of the text
 * @param start where they begin, in code points from the beginning of the text, from 0
 * @param end where they end, exclusive
 */
public record Quote(UUID document, int capture, String exact, String prefix, String suffix, int start, int end)
        implements Serializable {

    public static final int MAX_EXACT = 10_000;
    public static final int MAX_CONTEXT = 200;
    private static final int MAX_OFFSET = 64 << 20;

    /** Reads a quote from facts. */
    public static Quote read(FactReader reader) {
        return new Quote(
                reader.id("document"),
                reader.number("capture", 1, 10_000),
                reader.verbatim("exact", MAX_EXACT),
                orEmpty(reader.optionalVerbatim("prefix", MAX_CONTEXT)),
                orEmpty(reader.optionalVerbatim("suffix", MAX_CONTEXT)),
                reader.number("start", 0, MAX_OFFSET),
                reader.number("end", 0, MAX_OFFSET));
    }

    public JsonObject write() {
        return FactWriter.begin()
                .put("document", document)
                .number("capture", capture)
                .put("exact", exact)
                .put("prefix", prefix)
                .put("suffix", suffix)
                .number("start", start)
                .number("end", end)
                .end();
    }

    /** What is wrong with a quote: a code for programs and words for people. */
    public record Flaw(String code, String message) {}

    /**
     * What is wrong with it, held against the text that it names; empty where it stands there, once with its context, just
     * where it says.
     */
    public Optional<Flaw> flawIn(String text) {
        String whole = prefix + exact + suffix;
        int first = text.indexOf(whole);
        if (first < 0) {
            boolean there = text.contains(exact);
            return Optional.of(
                    there
                            ? new Flaw("context", "stands in the document, but not between this prefix and suffix")
                            : new Flaw("not-found", "does not stand in the document, word for word"));
        }
        if (text.indexOf(whole, first + 1) >= 0) {
            return Optional.of(
                    new Flaw("ambiguous", "stands in the document more than once: take in more of what is around it"));
        }
        int begin = text.codePointCount(0, first + prefix.length());
        if (begin != start || begin + exact.codePointCount(0, exact.length()) != end) {
            return Optional.of(new Flaw(
                    "offset",
                    "stands at " + begin + " to " + (begin + exact.codePointCount(0, exact.length())) + ", not at "
                            + start + " to " + end));
        }
        return Optional.empty();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
