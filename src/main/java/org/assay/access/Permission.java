package org.assay.access;

/** What a caller may want of a page. */
public enum Permission {
    /** To know that the page exists: any stage of it may be read. */
    SEE,
    /** To read the approved view. */
    READ_APPROVED,
    /** To read the draft, its history and who is working on it. */
    READ_DRAFT,
    /** To write a new revision. */
    EDIT,
    /** To ask for a review, add pages to it, withdraw one's own. */
    ASK_REVIEW,
    /** To vote on a review, reject it, publish it. The quorum's own rules come on top, in {@code review}. */
    REVIEW,
    /** To mark the draft less restrictively than it is marked now. */
    LOWER_MARKING
}
