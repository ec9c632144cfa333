package org.assay.document.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text without a blank line in it.
 *
 * @param start where it begins in the whole text, in code points
 * @param text its lines
 */
record Paragraph(int start, String text) {

    int end() {
        return start + text.codePointCount(0, text.length());
    }

    /** The paragraphs of a text, blank lines left out. */
    static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int point = 0;
        int begin = -1;
        int beginPoint = 0;
        for (int at = 0; at < text.length(); ) {
            int next = text.indexOf('\n', at);
            int end = next < 0 ? text.length() : next;
            boolean blank = text.substring(at, end).isBlank();
            if (!blank && begin < 0) {
                begin = at;
                beginPoint = point;
            } else if (blank && begin >= 0) {
                paragraphs.add(new Paragraph(beginPoint, text.substring(begin, at - 1)));
                begin = -1;
            }
            point += text.codePointCount(at, end) + (next < 0 ? 0 : 1);
            at = end + 1;
        }
        if (begin >= 0) {
            int end = text.endsWith("\n") ? text.length() - 1 : text.length();
            paragraphs.add(new Paragraph(beginPoint, text.substring(begin, end)));
        }
        return paragraphs;
    }
}
