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
    /**
     * An approval of the present content that does not count: its author wrote or asked, is not or no longer one whom the
     * rule counts, or is not named where a page is RED. It lifts his own request for changes and does nothing else.
     */
    EXCLUDED,
    /** A request for changes by somebody who is no reviewer any more: it blocks no longer. */
    VOID;

    /** As in REST and in message keys. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
