package org.assay.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Function;
import org.assay.access.Access;
import org.assay.identity.Work;
import org.assay.platform.ApplicationService;
import org.hibernate.Session;

/** Writes reads to the record, many with one statement. */
@ApplicationService
class ReadWriter {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Trail trail;

    /**
     * Writes a batch, and how many reads could not be kept.
     *
     * @param reads in the order in which they happened; may be empty
     */
    public void write(List<ReadQueue.Read> reads, long lost) {
        Access.requireAdmin();
        if (!reads.isEmpty()) {
            entities.unwrap(Session.class)
                    .createNativeMutationQuery(
                            """
                            insert into audit_entry (at, person, act, subject, details)
                            select at, person, act, subject, details from unnest(
                                cast(:at as timestamptz[]), cast(:person as uuid[]), :act, cast(:subject as uuid[]), :details)
                                with ordinality as read (at, person, act, subject, details, place)
                            order by place""")
                    .setParameter("at", column(reads, read -> read.at().toString()))
                    .setParameter("person", column(reads, read -> read.person().toString()))
                    .setParameter("act", column(reads, read -> read.deed().label()))
                    .setParameter(
                            "subject", column(reads, read -> read.subject().toString()))
                    .setParameter("details", column(reads, ReadQueue.Read::details))
                    .executeUpdate();
        }
        if (lost > 0) {
            trail.record(Deed.AUDIT_READS_LOST, Work.SYSTEM_ID, Long.toString(lost));
        }
    }

    private static String[] column(List<ReadQueue.Read> reads, Function<ReadQueue.Read, String> value) {
        return reads.stream().map(value).toArray(String[]::new);
    }
}
