package org.assay.compare;

/**
 * A stretch of a line, changed or not.
 *
 * @param text never empty; begins and ends at borders of grapheme clusters
 * @param changed whether this stretch is missing on the other side
 */
public record Span(String text, boolean changed) {}
