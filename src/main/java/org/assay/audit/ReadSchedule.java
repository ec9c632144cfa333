package org.assay.audit;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import org.assay.identity.Work;
import org.jboss.logging.Logger;

/**
 * Brings reads into the record every second, and what is left when the server is stopped. The one writer: what it could not
 * write it keeps and writes the next time.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class ReadSchedule {

    /** As the audit would name it. */
    static final String TASK = "record reads";

    private static final int BATCH = 1000;

    private static final Logger LOG = Logger.getLogger(ReadSchedule.class);

    @Inject
    private ReadQueue queue;

    @Inject
    private ReadWriter writer;

    private List<ReadQueue.Read> batch = List.of();

    /** What the timer calls. A failure is told and tried again at the next time. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        try {
            Work.runAs(Work.system(TASK), this::flush);
        } catch (RuntimeException e) {
            LOG.errorf("%d reads could not be recorded yet: %s", batch.size(), e);
        }
    }

    @PreDestroy
    void stop() {
        tick();
    }

    /** Writes everything that waits. */
    void flush() {
        boolean more = true;
        while (more) {
            batch = batch.isEmpty() ? queue.take(BATCH) : batch;
            more = batch.size() == BATCH;
            write();
            batch = List.of();
        }
    }

    private void write() {
        long lost = queue.takeLost();
        if (batch.isEmpty() && lost == 0) {
            return;
        }
        try {
            writer.write(batch, lost);
        } catch (RuntimeException e) {
            queue.putBackLost(lost);
            throw e;
        }
        if (lost > 0) {
            LOG.warnf("%d reads of restricted pages could not be recorded: more came than could be written", lost);
        }
    }
}
