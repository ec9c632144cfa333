package org.assay.page;

import java.util.List;
import java.util.UUID;
import org.assay.access.Marking;

/**
 * What a page says in one stage, for whoever takes many pages away at once.
 *
 * @param facts as canonical JSON
 * @param marking the effective one: for the approved stage the more restrictive of that and the latest revision's
 */
public record PageContent(
        UUID id, String kind, Stage stage, int number, String title, String body, String facts, Marking marking) {

    /** What the database has of it. */
    record Row(
            UUID id,
            String kind,
            Stage stage,
            int number,
            String title,
            String body,
            String facts,
            Marking own,
            Marking head) {

        PageContent content() {
            return new PageContent(id, kind, stage, number, title, body, facts, own.or(head));
        }
    }

    /** Those of the kinds, in their order. */
    static List<PageContent> of(List<Row> rows) {
        return rows.stream().map(Row::content).toList();
    }
}
