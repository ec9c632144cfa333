package org.assay.markup;

/** The beginning of a text. */
final class Excerpt {

    private static final String MORE = "…";

    private Excerpt() {}

    /** At most so many code points, the sign for "more" included; cut between words where one ends in the last third. */
    static String of(String text, int max) {
        if (text.codePointCount(0, text.length()) <= max) {
            return text;
        }
        if (max < 1) {
            return "";
        }
        int end = text.offsetByCodePoints(0, max - 1);
        for (int i = end; i > end * 2 / 3; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                end = i;
                break;
            }
        }
        return text.substring(0, end).strip() + MORE;
    }
}
