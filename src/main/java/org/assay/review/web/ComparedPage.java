package org.assay.review.web;

import org.assay.page.RevisionComparison;
import org.assay.review.ReviewedPage;

/**
 * A page of a review with what would change for readers.
 *
 * @param comparison null where one of the two revisions is hidden
 */
public record ComparedPage(ReviewedPage page, RevisionComparison comparison) {}
