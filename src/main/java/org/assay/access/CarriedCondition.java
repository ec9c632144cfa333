package org.assay.access;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.hibernate.Session;

/**
 * For the few queries of Hibernate that every save or first view runs: they carry the policy's condition in their own text, and
 * the Hibernate filter that would add it again is off while they run.
 *
 * <p>With a filter enabled, Hibernate 6 translates a query anew each time it runs; without, it keeps the plan, which makes
 * such a query several times cheaper. Whoever calls this is in a test's list, and his query holds {@link #PAGE} or compares
 * the audience of the stage that it takes rows from.
 */
public final class CarriedCondition {

    /**
     * {@link Visibility#PAGE} in HQL, for a page under the alias {@code p}; {@code :keys} are {@link Visibility#keyArray()}.
     *
     * <p>A parameter that is a function's last argument may be a list of values for Hibernate, which then keeps no plan
     * either: here it is the first.
     */
    public static final String PAGE =
            """
            (cast(sql('cast(? as text[]) && ?', :keys, p.draftAudience) as Boolean) = true
             or cast(sql('cast(? as text[]) && ?', :keys, p.approvedAudience) as Boolean) = true)
            """;

    private CarriedCondition() {}

    /** Runs the query without the filter; whatever the session does afterwards has it again. */
    public static <T> T in(EntityManager entities, Supplier<T> query) {
        Session session = entities.unwrap(Session.class);
        session.disableFilter(Visibility.FILTER);
        try {
            return query.get();
        } finally {
            session.enableFilter(Visibility.FILTER);
        }
    }
}
