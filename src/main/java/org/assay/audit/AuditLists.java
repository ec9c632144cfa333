package org.assay.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.access.Access;
import org.assay.identity.CurrentCaller;
import org.assay.platform.ApplicationService;
import org.assay.platform.Invalid;

/** Reading the record: for admins, who see every row of it but no text of any page. */
@ApplicationService
public class AuditLists {

    /** Most rows of one export. */
    public static final int MAX_EXPORT = 200_000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Trail trail;

    /** The wanted part, the newest first. */
    public AuditLines lines(AuditQuery wanted) {
        Access.requireAdmin();
        Map<String, Object> values = new LinkedHashMap<>();
        TypedQuery<AuditLine> query = entities.createQuery(
                """
                select new org.assay.audit.AuditLine(
                    e.id, e.at, e.person, p.name, p.displayName, e.act, e.subject, e.details, e.made, e.madeHash)
                from AuditEntry e left join Person p on p.id = e.person
                """
                        + conditions(wanted, values) + " order by e.id desc",
                AuditLine.class);
        List<AuditLine> rows =
                with(values, query).setMaxResults(wanted.limit() + 1).getResultList();
        if (rows.size() <= wanted.limit()) {
            return new AuditLines(rows, null);
        }
        return new AuditLines(
                rows.subList(0, wanted.limit()), rows.get(wanted.limit() - 1).id());
    }

    /**
     * Begins an export: records it, whoever then reads how much of it.
     *
     * @param form as what it is taken away
     * @throws Invalid if there are more rows than one export may have
     */
    public void export(AuditQuery wanted, String form) {
        Access.requireAdmin();
        Map<String, Object> values = new LinkedHashMap<>();
        TypedQuery<Long> query = entities.createQuery(
                "select e.id from AuditEntry e " + conditions(wanted, values) + " order by e.id desc", Long.class);
        boolean tooMany = !with(values, query)
                .setFirstResult(MAX_EXPORT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (tooMany) {
            throw new Invalid(
                    "since", "too-many", "must narrow the record: one export has at most " + MAX_EXPORT + " rows");
        }
        trail.record(Deed.AUDIT_EXPORTED, CurrentCaller.get().person(), form + described(wanted));
    }

    private static String described(AuditQuery wanted) {
        StringBuilder text = new StringBuilder();
        add(text, "person", wanted.person());
        add(text, "act", wanted.deed() == null ? null : wanted.deed().label());
        add(text, "subject", wanted.subject());
        add(text, "since", wanted.since());
        add(text, "until", wanted.until());
        add(text, "reads", wanted.reads());
        return text.toString();
    }

    private static void add(StringBuilder text, String name, Object value) {
        if (value != null) {
            text.append(' ').append(name).append('=').append(value);
        }
    }

    private static String conditions(AuditQuery wanted, Map<String, Object> values) {
        List<String> all = new ArrayList<>();
        condition(all, values, "e.person = :person", "person", wanted.person());
        condition(
                all,
                values,
                "e.act = :act",
                "act",
                wanted.deed() == null ? null : wanted.deed().label());
        condition(all, values, "e.subject = :subject", "subject", wanted.subject());
        condition(all, values, "e.at >= :since", "since", start(wanted.since()));
        condition(
                all,
                values,
                "e.at < :until",
                "until",
                wanted.until() == null ? null : start(wanted.until().plusDays(1)));
        condition(all, values, "e.id < :after", "after", wanted.after());
        if (wanted.reads() != null) {
            List<String> reads = Deed.reads().stream().map(Deed::label).toList();
            condition(all, values, wanted.reads() ? "e.act in :reads" : "e.act not in :reads", "reads", reads);
        }
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    private static Object start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static void condition(
            List<String> all, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            all.add(condition);
            values.put(name, value);
        }
    }

    private static <Q extends Query> Q with(Map<String, Object> values, Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
