package org.assay.page;

import java.util.Locale;

/** What kind of change there is between two revisions of a page; there may be several at once. */
public enum ChangeKind {
    /** There was nothing before. */
    CREATED,
    /** Text or facts. */
    EDITED,
    /** The title. */
    RENAMED,
    /** The marking, or who is named on it. */
    REMARKED,
    /** The page is taken out of use. */
    RETIRED,
    /** A retired page is in use again. */
    REOPENED;

    /** As in REST and in message keys. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
