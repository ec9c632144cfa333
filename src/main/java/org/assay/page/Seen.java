package org.assay.page;

import jakarta.persistence.EntityManager;
import org.assay.access.Visibility;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Native statements over projections, as the caller. Each carries {@link EffectiveStage#sql} or {@link
 * EffectiveStage#inRow} for every row that it takes.
 */
public final class Seen {

    private Seen() {}

    /**
     * A statement with {@code :keys} and {@code :stage} filled in.
     *
     * @param stage null for the one that counts
     */
    public static <T> NativeQuery<T> query(EntityManager entities, String sql, Class<T> type, Stage stage) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, type)
                .setParameter("keys", Visibility.keys())
                .setParameter("stage", stage == null ? "" : stage.name());
    }
}
