package org.assay.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.assay.page.ManagedSpaces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How one space is set up; for admins. */
@ApplicationScoped
@Tag(name = "Spaces")
@Path("spaces/{space}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SpaceResource {

    @Inject
    private ManagedSpaces spaces;

    /** Its settings as they are. */
    @Operation(summary = "How the space is set up; for admins")
    @APIResponseSchema(
            value = SpaceSettingsAnswer.class,
            responseCode = "200",
            responseDescription = "The settings, with the version that a change names")
    @GET
    public SpaceSettingsAnswer read(@PathParam("space") String space) {
        return SpaceSettingsAnswer.of(spaces.settings(space));
    }

    /** Sets it up otherwise; who sees its pages follows at once. */
    @Operation(summary = "Sets the space up otherwise; who sees its pages follows at once; for admins")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponseSchema(
            value = SpaceSettingsAnswer.class,
            responseCode = "200",
            responseDescription = "The settings as they are now")
    @PUT
    public SpaceSettingsAnswer change(@PathParam("space") String space, SpaceChangeRequest sent) {
        return SpaceSettingsAnswer.of(spaces.change(space, sent.from()));
    }
}
