package org.assay.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.access.Access;
import org.assay.platform.ApplicationService;
import org.hibernate.Session;

/**
 * Seals the record, stretch by stretch. Whichever server of several comes first does it; the others find it done.
 */
@ApplicationService
class Sealer {

    /** Most rows under one seal: a verification holds so many at a time. */
    static final int MOST_ROWS = 1000;

    /** Whoever seals holds this lock of PostgreSQL's: the first eight letters of "assay seal" as a number. */
    private static final long LOCK = 0x6173736179207365L;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SealKeys keys;

    @Inject
    private SealMemory memory;

    @Inject
    private Clock clock;

    /** How far the record can be sealed once those who write now have ended. */
    public Horizon horizon() {
        Access.requireAdmin();
        // In this order, in two statements: whoever got an id up to the first's answer is seen by the second or has
        // ended.
        long last = entities.unwrap(Session.class)
                .createNativeQuery("select last_value from audit_entry_id_seq", Long.class)
                .getSingleResult();
        return new Horizon(last, writing());
    }

    /** The transactions that hold a lock for writing on the record's table. */
    public Set<String> writing() {
        Access.requireAdmin();
        return Set.copyOf(entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select virtualtransaction from pg_locks
                        where locktype = 'relation' and relation = cast('audit_entry' as regclass)
                          and database = (select oid from pg_database where datname = current_database())
                          and mode = 'RowExclusiveLock' and granted""",
                        String.class)
                .getResultList());
    }

    /**
     * Seals the next stretch.
     *
     * @param upTo a horizon that has been reached
     * @return the seal; empty where there is nothing to seal, or another server is at it
     * @throws SealsMissing if seals are gone that were there before
     */
    public Optional<SealHead> seal(long upTo) {
        Access.requireAdmin();
        if (!alone()) {
            return Optional.empty();
        }
        Seal before = last().orElse(null);
        memory.requirePresent(before);
        List<Leaf> rows = rows(before == null ? 0 : before.lastId(), upTo);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        long end = rows.size() < MOST_ROWS ? upTo : rows.get(rows.size() - 1).id();
        Seal seal = new Seal(before, end, rows, clock.instant(), keys.current());
        entities.persist(seal);
        entities.flush();
        return Optional.of(seal.head());
    }

    private boolean alone() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    private Optional<Seal> last() {
        return entities.createQuery("select s from Seal s order by s.number desc", Seal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<Leaf> rows(long after, long upTo) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.id > :after and e.id <= :upTo order by e.id",
                        AuditEntry.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setMaxResults(MOST_ROWS)
                .getResultStream()
                .map(AuditEntry::leaf)
                .toList();
    }
}
