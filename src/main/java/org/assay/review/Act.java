package org.assay.review;

import java.util.Locale;

/** What a person can do to a review; {@link Acts} says whether he may. */
public enum Act {
    /**
     * To vote for publishing the content as it is. Closed to those who wrote or asked, unless a request for changes of their
     * own stands: that they may lift, and their approval counts for nothing else.
     */
    APPROVE,
    /** To vote against it as it is; open to reviewers who wrote or asked as well. */
    REQUEST_CHANGES,
    /** To publish all its pages at once; open to every reviewer, also one who wrote or asked. */
    PUBLISH,
    /** To end it without publishing, with a comment. */
    REJECT,
    /** To take back what one has asked for. */
    WITHDRAW,
    /** To say otherwise what it is about, to put pages in and to take pages out; open to every insider of all pages. */
    CHANGE;

    /** As in REST and in message keys: {@code request-changes} … */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
