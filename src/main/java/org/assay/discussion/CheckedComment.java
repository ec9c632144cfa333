package org.assay.discussion;

import org.assay.platform.Bounds;

/**
 * A comment whose form is right.
 *
 * @param corrects null for none
 */
record CheckedComment(String text, Integer corrects) {

    private static final int MOST = 10_000;

    /** @param needed whether it must say something */
    static CheckedComment of(NewComment sent, boolean needed) {
        Bounds bounds = Bounds.check();
        String text = text(sent.text(), needed, bounds);
        bounds.orThrow();
        return new CheckedComment(text, sent.corrects());
    }

    static String text(String sent, boolean needed, Bounds bounds) {
        String text = bounds.paragraphs("text", sent, MOST);
        if (needed && text.isBlank()) {
            bounds.add("text", "empty", "must not be empty");
        }
        return text.isBlank() ? "" : text;
    }
}
