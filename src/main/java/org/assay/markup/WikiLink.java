package org.assay.markup;

/**
 * A link to a page of the wiki as it stands in a text.
 *
 * @param target what it points at
 * @param text what the reader sees: the label, or else the target as it was typed
 */
public record WikiLink(LinkTarget target, String text) {}
