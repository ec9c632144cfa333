/**
 * Reviews at the product's edge: the REST resource, and the backings of the review desk, of a review and of asking for one.
 *
 * <p>Decided: neither holds a rule. Which buttons are there, and the sentence that says why one is not, comes with the
 * review; the hash of what was shown goes with every form. May import: {@code review} and what stands above it, {@code
 * platform.rest}, {@code platform.web}.
 */
package org.assay.review.web;
