package org.assay.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.assay.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller himself. */
@ApplicationScoped
@Tag(name = "Callers")
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    /** Who he is and what he may be. */
    @Operation(summary = "The caller: who he is, his teams and roles")
    @GET
    public MeAnswer me() {
        return MeAnswer.of(CurrentCaller.get());
    }
}
