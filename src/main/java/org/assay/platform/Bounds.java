package org.assay.platform;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks texts that people and programs send, field by field, and collects what is wrong.
 *
 * <p>Begin with {@link #check()}, name each field, end with {@link #orThrow()}. A text is never cut or cleaned silently:
 * control characters and lone surrogates are refused, since a database or a browser would change them.
 */
public final class Bounds {

    private final List<Violation> violations = new ArrayList<>();

    private Bounds() {}

    public static Bounds check() {
        return new Bounds();
    }

    /** A single line of at least one visible character and at most {@code max} code points; returned trimmed and in NFC. */
    public String line(String field, String text, int max) {
        String line = optionalLine(field, text, max);
        if (line.isEmpty()) {
            add(field, "empty", "must not be empty");
        }
        return line;
    }

    /** As {@link #line}, but may be empty or absent. */
    public String optionalLine(String field, String text, int max) {
        String line = text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        points(field, line, max);
        if (line.codePoints().anyMatch(Bounds::forbiddenInLine)) {
            add(field, "control-character", "must be one line without control characters");
        }
        return line;
    }

    /** A text of several lines, at most {@code max} code points, line ends made LF; may be empty or absent. */
    public String paragraphs(String field, String text, int max) {
        String lines = lineFeeds(text);
        points(field, lines, max);
        characters(field, lines);
        return lines;
    }

    /** A text of several lines, at most {@code maxBytes} bytes of UTF-8, line ends made LF; may be empty or absent. */
    public String body(String field, String text, int maxBytes) {
        String lines = lineFeeds(text);
        if (lines.length() > maxBytes || lines.getBytes(StandardCharsets.UTF_8).length > maxBytes) {
            add(field, "too-long", "must have at most " + maxBytes + " bytes");
        }
        characters(field, lines);
        return lines;
    }

    /** Adds a violation found elsewhere. */
    public void add(String field, String code, String message) {
        violations.add(new Violation(field, code, message));
    }

    /** Whether nothing was wrong so far. */
    public boolean isClean() {
        return violations.isEmpty();
    }

    /**
     * Ends the check.
     *
     * @throws Invalid if anything was wrong
     */
    public void orThrow() {
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    private void points(String field, String text, int max) {
        if (text.codePointCount(0, text.length()) > max) {
            add(field, "too-long", "must have at most " + max + " characters");
        }
    }

    private void characters(String field, String text) {
        if (text.codePoints().anyMatch(Bounds::forbidden)) {
            add(field, "control-character", "must not contain control characters");
        }
    }

    private static String lineFeeds(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean forbidden(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        return control || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || c == 0xFFFE || c == 0xFFFF;
    }

    private static boolean forbiddenInLine(int c) {
        return forbidden(c) || c == '\n' || c == '\t' || c == 0x2028 || c == 0x2029;
    }
}
