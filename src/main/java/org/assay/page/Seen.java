package org.assay.page;

import jakarta.persistence.EntityManager;
import org.assay.access.Visibility;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Native statements as the caller. Each carries the policy for every row that it takes. They are also what is asked once for
 * each of many pages: Hibernate translates its own queries anew each time while the policy's filter is on.
 */
public final class Seen {

    private Seen() {}

    /**
     * A statement by {@link EffectiveStage#sql} or {@link EffectiveStage#inRow}, with {@code :keys} and {@code :stage} filled in.
     *
     * @param stage null for the one that counts
     */
    public static <T> NativeQuery<T> query(EntityManager entities, String sql, Class<T> type, Stage stage) {
        return anyStage(entities, sql, type).setParameter("stage", stage == null ? "" : stage.name());
    }

    /**
     * A statement by {@link Visibility#pageCondition} or {@link Visibility#rowCondition}, with {@code :keys} filled in: whatever
     * stage the caller may see.
     */
    public static <T> NativeQuery<T> anyStage(EntityManager entities, String sql, Class<T> type) {
        return entities.unwrap(Session.class).createNativeQuery(sql, type).setParameter("keys", Visibility.keys());
    }
}
