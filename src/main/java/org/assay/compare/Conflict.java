package org.assay.compare;

/**
 * A place that two sides changed differently. What was merged carries <em>theirs</em> there.
 *
 * @param field the field; {@value Merge#BODY} for a text
 * @param baseRange the lines of the base that either side replaced; null where the field is no text
 * @param mergedRange the lines of the merged text that are <em>theirs</em>; null where the field is no text. To choose
 *     <em>yours</em>, replace them by it.
 * @param yours of a text, the lines, each ended by a newline, so that no line ("") and an empty line differ; of another
 *     field its value, null if it is to be absent
 * @param theirs as {@code yours}
 */
public record Conflict(String field, LineRange baseRange, LineRange mergedRange, String yours, String theirs) {}
