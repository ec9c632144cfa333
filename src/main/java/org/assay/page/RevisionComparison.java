package org.assay.page;

import java.util.List;
import org.assay.compare.Comparison;
import org.assay.compare.FieldChange;

/**
 * What changed between two revisions of a page.
 *
 * @param from the page with the one that is compared with; null where that is nothing at all
 * @param to the page with the other
 * @param fields title, marking, named people, retirement and each fact that changed
 * @param body the text, by line and word
 */
public record RevisionComparison(PageDetails from, PageDetails to, List<FieldChange> fields, Comparison body) {

    public RevisionComparison {
        fields = List.copyOf(fields);
    }
}
