package org.assay.discussion;

/**
 * A comment, and what its author is called; one row of {@link ThreadQueries#comments}.
 *
 * @param name null where nobody is known by that id
 */
record CommentRow(Comment comment, String name) {}
