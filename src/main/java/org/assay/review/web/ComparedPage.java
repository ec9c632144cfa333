package org.assay.review.web;

import org.assay.page.RevisionComparison;
import org.assay.review.PageChange;

/**
 * A page of a review with what differs.
 *
 * @param loaded whether that is here; else it comes when it is asked for
 * @param comparison null where one of the two revisions is hidden, where it is not here, and where nothing differs
 */
public record ComparedPage(PageChange change, boolean loaded, RevisionComparison comparison) {}
