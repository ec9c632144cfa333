package org.assay.discussion.web;

import org.assay.markup.Visible;
import org.assay.platform.web.Texts;

/** What parts of a page are called. */
final class Labels {

    private Labels() {}

    /** Lines: one, or from one to another. */
    static String lines(Texts texts, int start, int end) {
        return start == end
                ? texts.with("discussion.about.line", start)
                : texts.with("discussion.about.lines", start, end);
    }

    /** A field, as comparisons call it. */
    static String field(Texts texts, String name) {
        String key = "page.field." + name;
        return texts.containsKey(key) ? texts.get(key) : Visible.of(name);
    }
}
