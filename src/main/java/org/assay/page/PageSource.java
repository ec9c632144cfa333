package org.assay.page;

import org.assay.markup.SafeHtml;

/**
 * A page with what its revision says, as written and for display.
 *
 * @param html the text, links filled in for this caller
 */
public record PageSource(PageDetails page, Content content, SafeHtml html) {}
