package org.assay.page.web;

import org.assay.page.RevisionComparison;

/** Makes the margin of a comparison on a page's own screen; a feature above registers it as a CDI bean. */
public interface Margins {

    Margin of(RevisionComparison comparison);
}
