package org.assay.page.web;

/**
 * A field of a page that changed, in words.
 *
 * @param name its name: {@code title}, {@code facts.modality} …
 * @param before what it said, of lists only what is gone; null where it said nothing
 * @param after what it says, of lists only what is new; null where it says nothing
 */
public record SaidField(String name, String label, String before, String after) {}
