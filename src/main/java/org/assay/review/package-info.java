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
 * <p>How many must approve and who counts is a rule of the space ({@link org.assay.review.Quorum}); it narrows what the policy
 * allows and never widens it. Rules and roles are looked up whenever somebody looks or decides ({@link
 * org.assay.review.Electorates}) and never kept, so that a change of either counts at once. A vote stores what it saw, page by
 * page; why it counts no longer is computed from that ({@link org.assay.review.Reasons}), as is what has changed since
 * ({@link org.assay.review.Interdiff}).
 *
 * <p>May import: the pure packages, {@code platform}, {@code identity}, {@code access}, {@code audit}, {@code page}.
 */
package org.assay.review;
