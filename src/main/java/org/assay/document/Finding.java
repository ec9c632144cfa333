package org.assay.document;

import org.assay.compare.QuotePlace;

/** What became of a quote in a newer capture. */
public record Finding(Quotation quote, QuotePlace place) {}
