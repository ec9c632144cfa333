package org.assay.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The texts of the demo's pages, in {@code src/test/resources/demo}: the first of a page as Markdown, each later one as
 * what somebody changed.
 *
 * <p>A file of changes holds pairs of what was and what is; what was stands exactly once in the text before:
 *
 * <pre>{@code
 * @@ was
 * Baiji is taken.
 * @@ is
 * Baiji is taken, says a spokesman.
 * }</pre>
 */
final class DemoText {
    private static final String WAS = "@@ was\n";
    private static final String IS = "\n@@ is\n";

    private DemoText() {}

    /** The text with which the page begins. */
    static String first(String page) {
        return read(page + ".md").stripTrailing();
    }

    /** The text that became that revision of the page, from the text before. */
    static String changed(String before, String page, int revision) {
        String file = page + "." + revision + ".changes";
        String text = before;
        for (String pair : read(file).split("(?m)^" + WAS, -1)) {
            if (!pair.isBlank()) {
                text = replace(text, pair, file);
            }
        }
        return text;
    }

    private static String replace(String text, String pair, String file) {
        int middle = pair.indexOf(IS);
        if (middle < 0) {
            throw new StackException("demo/" + file + " has a change that does not say what is now");
        }
        String was = pair.substring(0, middle);
        int at = text.indexOf(was);
        if (at < 0 || text.indexOf(was, at + 1) >= 0) {
            throw new StackException("demo/" + file + " changes what does not stand exactly once in the text: " + was);
        }
        String is = pair.substring(middle + IS.length()).stripTrailing();
        return text.substring(0, at) + is + text.substring(at + was.length());
    }

    static String read(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String file) {
        try (InputStream in = DemoText.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new StackException("demo/" + file + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
