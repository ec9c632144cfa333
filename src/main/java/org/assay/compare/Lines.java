package org.assay.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as lines without their ends. The empty text has no lines. An empty last line exists only by its newline, so
 * that lines and texts correspond one to one.
 */
record Lines(List<String> lines, boolean finalNewline) {

    Lines {
        lines = List.copyOf(lines);
        finalNewline =
                !lines.isEmpty() && (finalNewline || lines.get(lines.size() - 1).isEmpty());
    }

    static Lines of(String text) {
        List<String> lines = new ArrayList<>();
        int begin = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
            lines.add(text.substring(begin, end));
            begin = end + 1;
        }
        boolean finalNewline = begin == text.length();
        if (!finalNewline) {
            lines.add(text.substring(begin));
        }
        return new Lines(lines, finalNewline);
    }

    /** The lines, each with a newline, the last one too: so that no line and one empty line differ. */
    static String ended(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    String text() {
        return finalNewline ? ended(lines) : String.join("\n", lines);
    }
}
