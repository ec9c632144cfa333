package org.assay.exchange.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.assay.exchange.Jobs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports that go on after their request. */
@ApplicationScoped
@Tag(name = "Import and export")
@Path("jobs")
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

    @Inject
    private Jobs jobs;

    /** One of the caller's. */
    @Operation(
            summary = "How far an import of one's own is, and what came of it",
            description =
                    "state: waiting, running; done, refused (report.refused says why, with lines), failed, interrupted.")
    @APIResponseSchema(value = JobAnswer.class, responseCode = "200", responseDescription = "The job")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @GET
    @Path("{id}")
    public JobAnswer read(@PathParam("id") UUID id) {
        return JobAnswer.of(jobs.named(id));
    }
}
