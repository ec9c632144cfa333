package org.assay.page;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.access.Visibility;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * The statement of a list of pages, written out for either way in which the database can be quick ({@link Reach}).
 *
 * <p>It carries the policy itself: a stage's row is the caller's if that stage's audience holds one of his keys, and where no
 * stage was asked for, an approved row does not count beside a draft that he sees. The condition is a case, which tempts the
 * database into no other plan; the most rows stand in the text, because for a number that it does not know the database
 * plans to read a tenth of all.
 */
final class ListStatement {

    /** One more than is wanted, to know whether the list goes on: of what is usually wanted, and at most. */
    private static final int FEW = 51;

    private static final int MANY = ListQuery.MAX_LIMIT + 1;

    /** From the newest row on; what is not the caller's is skipped. */
    private static final String WALK = "page_stage l join page p on p.id = l.page_id";

    /** All pages that the caller sees, by the index on audiences, and the rows of each by its id. */
    private static final String GATHER =
            """
            (select * from page where draft_audience && cast(:keys as text[])
                or approved_audience && cast(:keys as text[]) offset 0) p,
            lateral (select * from page_stage where page_id = p.id offset 0) l""";

    private static final String STATEMENT =
            """
            select n.id, s.slug as space, s.title as space_title, n.slug, n.kind, n.title, n.excerpt, n.stage, n.number, n.hash,
                n.marking, n.latest_marking, n.retired, n.updated, w.display_name, n.approved
            from (select p.id, p.space_id, p.slug, p.kind, l.title, l.excerpt, l.stage, l.number, l.hash, l.marking,
                    p.marking as latest_marking, p.retired,
                    l.updated, l.updated_by, p.approved
                from %s
                where p.retired = :retired and case l.stage when 'DRAFT' then p.draft_audience && cast(:keys as text[])
                    else p.approved_audience && cast(:keys as text[])%s end%s
                order by l.updated desc, l.page_id limit %d) n
            join space s on s.id = n.space_id
            join person w on w.id = n.updated_by
            order by n.updated desc, n.id""";

    /** Types of the columns, by their names in the order of the statement: else Hibernate asks the driver for them each time. */
    private static final Map<String, Class<?>> COLUMNS = columns();

    private ListStatement() {}

    private static Map<String, Class<?>> columns() {
        Map<String, Class<?>> columns = new LinkedHashMap<>();
        columns.put("id", UUID.class);
        for (String text : List.of("space", "space_title", "slug", "kind", "title", "excerpt", "stage")) {
            columns.put(text, String.class);
        }
        columns.put("number", Integer.class);
        columns.put("hash", String.class);
        columns.put("marking", String.class);
        columns.put("latest_marking", String.class);
        columns.put("retired", Boolean.class);
        columns.put("updated", Instant.class);
        columns.put("display_name", String.class);
        columns.put("approved", Integer.class);
        return columns;
    }

    /**
     * The rows that the caller sees of those that are wanted, and one more where there is one.
     *
     * @param gathered whether to collect first what he sees, rather than walk the newest
     */
    static List<PageSummary> rows(EntityManager entities, ListQuery wanted, boolean gathered) {
        NativeQuery<Object[]> query = entities.unwrap(Session.class)
                .createNativeQuery(sql(wanted, gathered), Object[].class)
                .setParameter("keys", Visibility.keyArray())
                .setParameter("retired", wanted.retired());
        set(query, "stage", wanted.stage() == null ? null : wanted.stage().name());
        set(query, "space", wanted.space());
        set(query, "kind", wanted.kind());
        set(query, "words", wanted.words().isEmpty() ? null : wanted.words());
        if (wanted.after() != null) {
            query.setParameter("updated", wanted.after().updated())
                    .setParameter("id", wanted.after().id());
        }
        COLUMNS.forEach(query::addScalar);
        List<PageSummary> rows =
                query.setTupleTransformer(ListStatement::summary).getResultList();
        return rows.subList(0, Math.min(rows.size(), wanted.limit() + 1));
    }

    private static void set(NativeQuery<Object[]> query, String name, String value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    private static String sql(ListQuery wanted, boolean gathered) {
        return STATEMENT.formatted(
                gathered ? GATHER : WALK,
                wanted.stage() == null ? " and not p.draft_audience && cast(:keys as text[])" : "",
                conditions(wanted),
                wanted.limit() < FEW ? FEW : MANY);
    }

    private static String conditions(ListQuery wanted) {
        return (wanted.stage() == null ? "" : " and l.stage = :stage")
                + (wanted.space() == null
                        ? ""
                        : " and l.space_id = (select at.id from space at where at.slug = :space)")
                + (wanted.kind() == null ? "" : " and l.kind = :kind")
                + (wanted.words().isEmpty() ? "" : " and l.words @@ websearch_to_tsquery('simple', :words)")
                + (wanted.after() == null
                        ? ""
                        : " and (l.updated < :updated or l.updated = :updated and l.page_id > :id)");
    }

    private static PageSummary summary(Object[] row, String[] columns) {
        int i = 0;
        return new PageSummary(
                (UUID) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                Stage.valueOf((String) row[i++]),
                (Integer) row[i++],
                (String) row[i++],
                Marking.of((String) row[i++]).orElseThrow(),
                Marking.of((String) row[i++]).orElseThrow(),
                (Boolean) row[i++],
                (Instant) row[i++],
                (String) row[i++],
                (Integer) row[i]);
    }
}
