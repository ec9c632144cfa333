package org.assay.page;

import java.util.List;
import org.assay.markup.Heading;
import org.assay.markup.SafeHtml;

/**
 * A page as this caller reads it, links filled in for him.
 *
 * @param facts what it states, as canonical JSON
 * @param html the text, for display
 * @param headings its headings, for a list of contents
 */
public record PageView(PageDetails page, String facts, SafeHtml html, List<Heading> headings) {

    public PageView {
        headings = List.copyOf(headings);
    }
}
