package org.assay.discussion;

import java.io.Serializable;
import java.util.Locale;
import org.assay.compare.LineRange;

/**
 * What a thread is about, as it was in the revision that it was written about.
 *
 * @param about what sort of thing
 * @param field name of the field; null unless about one
 * @param value what the field said; null where it said nothing
 * @param start first line, from 1; null unless about lines
 * @param end last line
 * @param quote what the lines said, cut where that is long
 * @param before a little of what stood before them
 * @param after a little of what stood after them
 */
public record Anchor(
        About about, String field, String value, Integer start, Integer end, String quote, String before, String after)
        implements Serializable {

    /** What sort of thing a thread is about. */
    public enum About {
        /** The page as a whole. */
        PAGE,
        /** Its title, its marking, a fact … */
        FIELD,
        /** Lines of its text. */
        LINES;

        /** As in REST and in message keys. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** About the page as a whole. */
    static final Anchor PAGE = new Anchor(About.PAGE, null, null, null, null, null, null, null);

    static Anchor field(String field, String value) {
        return new Anchor(About.FIELD, field, value, null, null, null, null, null);
    }

    LineRange lines() {
        return new LineRange(start, end);
    }
}
