package org.assay.review;

import java.util.Locale;

/** What became of a vote. */
public enum Effect {
    /** An approval of the present content that counts. */
    COUNTS,
    /** A request for changes that stands: it blocks. */
    BLOCKS,
    /** An approval of content that has changed since. */
    LAPSED,
    /** Its author has voted again. */
    REPLACED,
    /** An approval by somebody who wrote or asked: it lifts his own request for changes and does nothing else. */
    EXCLUDED;

    /** As in REST and in message keys. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
