package org.assay.page.web;

import java.util.List;
import org.assay.page.Part;
import org.assay.page.RevisionSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One part of a page's revisions, the latest first.
 *
 * @param next the parameter {@code after} of the next part; null at the end
 */
@Schema(name = "RevisionList")
public record RevisionsAnswer(List<RevisionItem> items, String next) {

    static RevisionsAnswer of(Part<RevisionSummary> part) {
        return new RevisionsAnswer(part.items().stream().map(RevisionItem::of).toList(), part.next());
    }
}
