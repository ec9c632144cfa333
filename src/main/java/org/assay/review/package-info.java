/**
 * Change sets: drafts of one or more pages that are compared, voted on and published together.
 *
 * <p>Decided: a vote is bound to the hash of everything that it is about ({@link org.assay.review.ChangeSet}); a review
 * follows the drafts, so that whatever changes them changes its hash and lapses its approvals without anybody having to
 * say so. What votes and drafts amount to is computed in one place ({@link org.assay.review.Standing}), and what a caller
 * may do follows from that in another ({@link org.assay.review.Acts}): the screen, the guard and the sentence that says why
 * not are the same. A review is visible to insiders of all its pages and does not exist for anyone else. Locks are taken in
 * the order review, then pages by ascending id.
 *
 * <p>Limit: whether the author of an earlier vote is still a reviewer is not known without a directory of people; that he
 * was one when he voted is recorded with the vote. May import: the pure packages, {@code platform}, {@code identity},
 * {@code access}, {@code audit}, {@code page}.
 */
package org.assay.review;
