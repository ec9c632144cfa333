package org.assay.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.assay.page.Rebuild;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is derived from revisions. */
@ApplicationScoped
@Tag(name = "Operation")
@Path("projections")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectionsResource {

    @Inject
    private Rebuild rebuild;

    /** Throws all projections away and makes them again; for admins. */
    @Operation(summary = "Makes all that is derived from revisions anew; for admins")
    @POST
    @Path("rebuild")
    public RebuildAnswer rebuild() {
        return new RebuildAnswer(rebuild.all());
    }
}
