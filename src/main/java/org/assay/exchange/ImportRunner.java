package org.assay.exchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.assay.identity.Caller;
import org.assay.identity.CurrentCaller;
import org.assay.identity.Work;
import org.assay.platform.IncidentId;
import org.assay.platform.Problem;
import org.assay.platform.Unavailable;
import org.jboss.logging.Logger;

/**
 * Runs imports after their requests have been answered, on behalf of whoever sent them: his rights count, and no others. In threads
 * of their own: an import waits for files to be read, which happens in the server's.
 */
@ManagedExecutorDefinition(name = ImportRunner.THREADS, maxAsync = 4)
@ApplicationScoped
public class ImportRunner {

    static final String THREADS = "java:app/assay/imports";

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);

    @Resource(lookup = THREADS)
    private ManagedExecutorService executor;

    @Inject
    private Jobs jobs;

    @Inject
    private JobLog log;

    @Inject
    private DossierImport dossiers;

    /**
     * Begins an import.
     *
     * @return the job's id
     */
    public UUID start(String space, Upload upload) {
        UUID job = jobs.begin(space, upload.fileName());
        Caller caller = CurrentCaller.get();
        try {
            executor.execute(() -> Work.runAs(caller, () -> run(job, space, upload)));
        } catch (RejectedExecutionException e) {
            log.end(job, JobState.FAILED, null);
            throw new Unavailable("busy", "Too much is being imported at this moment; try again in a minute", e);
        }
        return job;
    }

    private void run(UUID job, String space, Upload upload) {
        try {
            dossiers.run(job, space, upload);
        } catch (Refused refused) {
            log.end(job, JobState.REFUSED, ImportReport.refusing(refused.findings()));
        } catch (RuntimeException e) {
            end(job, e);
        }
    }

    /** What others have done meanwhile is known and said; all else stands in the log. */
    private void end(UUID job, RuntimeException e) {
        String said = Problem.of(e)
                .map(problem -> problem.detail() == null ? problem.type().title() : problem.detail())
                .orElse(null);
        if (said == null) {
            String id = IncidentId.next();
            LOG.errorf(e, "%s: import %s failed", id, job);
            said = "Something went wrong; it has been recorded under " + id;
        }
        log.end(job, JobState.FAILED, ImportReport.refusing(List.of(new Finding(0, "", "failed", said))));
    }
}
