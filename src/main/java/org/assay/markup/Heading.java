package org.assay.markup;

/**
 * A heading of a rendered text, for a list of contents.
 *
 * @param level the level of the HTML element, 2 to 6 (the page's title is the first level)
 * @param id the element's id, unique in the text, beginning with {@code h-}
 * @param text what the heading says, without markup
 */
public record Heading(int level, String id, String text) {}
