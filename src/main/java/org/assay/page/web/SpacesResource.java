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

/** The spaces that the caller sees. */
@ApplicationScoped
@Path("spaces")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SpacesResource {

    @Inject
    private Spaces spaces;

    /** All of them, by title. */
    @GET
    public SpacesAnswer list() {
        return new SpacesAnswer(spaces.all().stream().map(SpaceAnswer::of).toList(), null);
    }

    /** Creates one; for admins. */
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
