package org.assay.discussion;

/**
 * A comment, and what its author is called; one row of {@link ThreadQueries#comments}.
 *
 * @param correctedBy number of the last comment that says it anew; null where none does
 * @param name null where nobody is known by that id
 */
record CommentRow(Comment comment, String name, Integer correctedBy) {}
