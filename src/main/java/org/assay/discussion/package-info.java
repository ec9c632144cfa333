/**
 * Threads: what those who work on a page say about it, about one of its fields or about lines of its text, until it is
 * resolved.
 *
 * <p>Decided: a thread names the revision that it was written about and what stood there ({@link
 * org.assay.discussion.Anchor}); neither ever changes. Where that stands in another revision ({@link
 * org.assay.discussion.Whereabouts}) is computed from the two texts each time it is shown, never stored, so that a thread
 * is where its lines are after edits, moves, merges and undo alike; one that is lost stays listed with its quote. Comments
 * are append-only: who thinks better of one of his own corrects it by another. Threads are about drafts and are seen by
 * insiders of the page alone, and of them only by those who may read the revision spoken of: as it was marked then and as
 * the page is marked now. That condition is in every query, as for reviews.
 *
 * <p>May import: the pure packages, {@code platform}, {@code identity}, {@code access}, {@code audit}, {@code page}.
 */
package org.assay.discussion;
