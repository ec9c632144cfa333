package org.assay.exchange.web;

import java.time.Instant;
import java.util.UUID;
import org.assay.exchange.ImportReport;
import org.assay.exchange.JobDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import as REST tells of it. */
@Schema(name = "Job")
public record JobAnswer(
        UUID id,
        String space,
        String file,
        String state,
        String step,
        int done,
        int total,
        Instant created,
        Instant ended,
        ImportReport report) {

    static JobAnswer of(JobDetails job) {
        return new JobAnswer(
                job.id(),
                job.space(),
                job.fileName(),
                job.state().label(),
                job.step(),
                job.done(),
                job.total(),
                job.created(),
                job.ended(),
                job.report());
    }
}
