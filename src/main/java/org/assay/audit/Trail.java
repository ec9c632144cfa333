package org.assay.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.assay.identity.CurrentCaller;
import org.assay.platform.ApplicationService;
import org.assay.platform.Unguarded;

/** Writes the record of acts, within the transaction of the act. */
@ApplicationService
@Unguarded("records what was already allowed")
public class Trail {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Records that the current caller has done something.
     *
     * @param subject the id of what it was done to
     * @param details what else an auditor wants to know, in a few words; no text of the page
     */
    public void record(Deed deed, UUID subject, String details) {
        record(deed, subject, details, null);
    }

    /**
     * Records that the current caller has done something, and what exactly he wrote by it.
     *
     * @param made the row that the act wrote: verification finds that it was changed or taken away since
     */
    public void record(Deed deed, UUID subject, String details, Made made) {
        entities.persist(new AuditEntry(clock.instant(), CurrentCaller.get().person(), deed, subject, details, made));
    }
}
