package org.assay.discussion;

import java.util.List;

/** Cuts quotes to a length that is fit to be shown beside a thread; the whole stands in the revision. */
final class Quotes {

    /** Code points of what a thread is about. */
    static final int MOST = 2_000;

    /** Code points of what stands around it. */
    static final int MOST_AROUND = 200;

    /** Lines of what stands around it, on either side. */
    static final int LINES_AROUND = 2;

    private static final String ELLIPSIS = "…";

    private Quotes() {}

    static String of(List<String> lines, int most) {
        return cut(String.join("\n", lines), most);
    }

    /** The text, or its beginning with an ellipsis; null for null. */
    static String cut(String text, int most) {
        return text == null || text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + ELLIPSIS;
    }
}
