package org.assay.board;

import jakarta.persistence.EntityManager;
import org.assay.access.Visibility;
import org.assay.page.Stage;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * The policy in native statements over projections: each row in the stage that counts for the caller, never both, never one of a
 * page that he does not see. Every statement of the boards carries {@link #of} for each row that it takes.
 */
final class Seen {

    private Seen() {}

    /**
     * The condition that the row is the one that counts.
     *
     * @param row alias of a projection with the columns {@code page_id} and {@code stage}
     * @param page alias of its page
     */
    static String of(String row, String page) {
        return """
                (%1$s.page_id = %2$s.id and %1$s.stage = case
                    when %2$s.draft_audience && (select string_to_array(:keys, ' ')) and :stage <> 'APPROVED' then 'DRAFT'
                    when %2$s.approved_audience && (select string_to_array(:keys, ' ')) and :stage <> 'DRAFT' then 'APPROVED'
                    end)
                """
                .formatted(row, page);
    }

    /**
     * A statement with {@code :keys} and {@code :stage} filled in.
     *
     * @param stage null for the one that counts
     */
    static <T> NativeQuery<T> query(EntityManager entities, String sql, Class<T> type, Stage stage) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, type)
                .setParameter("keys", Visibility.keys())
                .setParameter("stage", stage == null ? "" : stage.name());
    }
}
