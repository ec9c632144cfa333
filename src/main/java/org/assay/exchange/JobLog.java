package org.assay.exchange;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.platform.ApplicationService;

/** Says how far jobs are, each time in a transaction of its own: others see it while the job's own has not ended. */
@ApplicationService
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JobLog {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** What the job does now; never moves one that has ended. */
    public void step(UUID id, String step, int done, int total) {
        Access.requireMember();
        entities.createQuery(
                        """
                        update Job j set j.state = :running, j.step = :step, j.done = :done, j.total = :total
                        where j.id = :id and j.ended is null""")
                .setParameter("running", JobState.RUNNING.label())
                .setParameter("step", step)
                .setParameter("done", done)
                .setParameter("total", total)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** It ended without having stored anything. */
    public void end(UUID id, JobState state, ImportReport report) {
        Access.requireMember();
        Job job = entities.find(Job.class, id);
        if (!job.state().isEnded()) {
            job.end(state, report == null ? null : report.write(), null, clock.instant());
        }
    }

    /** What this server had not ended when it was stopped will never end. */
    public int interrupted() {
        Access.requireAdmin();
        return entities.createQuery(
                        """
                        update Job j set j.state = :interrupted, j.ended = :now
                        where j.node = :node and j.ended is null""")
                .setParameter("interrupted", JobState.INTERRUPTED.label())
                .setParameter("now", clock.instant())
                .setParameter("node", Server.name())
                .executeUpdate();
    }
}
