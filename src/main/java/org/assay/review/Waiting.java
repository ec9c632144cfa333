package org.assay.review;

import java.util.Locale;

/** What a review waits for a person to do. */
public enum Waiting {
    /** To vote on the content as it is now. */
    VOTE,
    /** To publish: everything needed is there. */
    PUBLISH,
    /** To answer a request for changes: he wrote, or he asked. */
    REVISE;

    /** As in message keys. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
