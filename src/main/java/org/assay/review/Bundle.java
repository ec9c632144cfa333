package org.assay.review;

/**
 * A page of a review with that review and the rule of its space; one row of {@link ReviewQueries#bundles}.
 *
 * @param rule null where the space has none of its own
 */
record Bundle(Review review, ReviewPage page, ReviewRule rule) {}
