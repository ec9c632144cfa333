package org.assay.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.assay.page.SpaceDetails;
import org.assay.page.Spaces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The spaces that the caller sees. */
@ApplicationScoped
@Tag(name = "Spaces")
@Path("spaces")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SpacesResource {

    @Inject
    private Spaces spaces;

    /** All of them, by title. */
    @Operation(summary = "The spaces that the caller sees, by title")
    @GET
    public SpacesAnswer list() {
        return new SpacesAnswer(spaces.all().stream().map(SpaceAnswer::of).toList(), null);
    }

    /** Creates one; for admins. */
    @Operation(summary = "Creates a space; for admins")
    @APIResponseSchema(
            value = SpaceAnswer.class,
            responseCode = "201",
            responseDescription = "Created; Location leads to its pages")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @POST
    public Response create(SpaceRequest sent, @Context UriInfo address) {
        SpaceDetails space = spaces.create(sent.slug(), sent.title(), sent.team());
        return Response.created(address.getBaseUriBuilder()
                        .path("pages")
                        .queryParam("space", space.slug())
                        .build())
                .entity(SpaceAnswer.of(space))
                .build();
    }
}
