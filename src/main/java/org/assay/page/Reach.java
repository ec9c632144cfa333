package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/**
 * How much of the wiki a caller sees, roughly: for choosing the way of a query, never for what it shows.
 *
 * <p>The database's own statistics say how many pages each key opens. Its planner cannot use them, since it plans a
 * statement once for all callers.
 */
@ApplicationScoped
class Reach {

    private static final Duration FRESH = Duration.ofMinutes(1);

    /**
     * Up to here it is cheaper to gather what the caller sees and to sort it: that costs time for each page that he sees, to
     * walk the newest until fifty are seen costs time for each that he does not. The two meet where the share that he sees,
     * squared, times the number of pages comes to this (measured).
     */
    private static final double BREAK_EVEN = 40;

    private record Statistics(Instant read, double pages, Map<String, Double> shares) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    private volatile Statistics statistics;

    /** Whether the keys open so little of so much that it is better gathered. */
    boolean isShort(String... keys) {
        Statistics known = statistics;
        if (known == null || known.read().plus(FRESH).isBefore(clock.instant())) {
            known = read();
            statistics = known;
        }
        Map<String, Double> shares = known.shares();
        double share = Arrays.stream(keys)
                .mapToDouble(key -> shares.getOrDefault(key, 0.0))
                .sum();
        return !shares.isEmpty() && share * share * known.pages() < BREAK_EVEN;
    }

    private Statistics read() {
        Session session = entities.unwrap(Session.class);
        float pages = session.createNativeQuery(
                        "select reltuples from pg_class where oid = cast('page' as regclass)", Float.class)
                .getSingleResult();
        List<Object[]> rows = session.createNativeQuery(
                        """
                        select e.key, cast(s.most_common_elem_freqs[e.n] as float8)
                        from pg_stats s, unnest(cast(cast(s.most_common_elems as text) as text[])) with ordinality as e (key, n)
                        where s.schemaname = current_schema() and s.tablename = 'page'
                          and s.attname in ('draft_audience', 'approved_audience')""",
                        Object[].class)
                .getResultList();
        Map<String, Double> shares = new HashMap<>();
        rows.forEach(row -> shares.merge((String) row[0], (Double) row[1], Double::sum));
        return new Statistics(clock.instant(), pages, Map.copyOf(shares));
    }
}
