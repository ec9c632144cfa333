package org.assay.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.assay.page.PageAddress;
import org.assay.page.PageViews;
import org.assay.page.Pasts;
import org.assay.page.ViewChoice;
import org.assay.platform.Moment;
import org.assay.platform.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pages by their names in addresses. */
@ApplicationScoped
@Tag(name = "Pages")
@Path("spaces/{space}/pages")
@Produces(MediaType.APPLICATION_JSON)
public class SpacePagesResource {

    private static final int PERMANENT_REDIRECT = 308;

    @Inject
    private PageViews views;

    @Inject
    private Pasts pasts;

    /** The page of that name; a name that it had before leads to the present one. */
    @Operation(summary = "The page of that name, as by its id")
    @APIResponseSchema(
            value = PageAnswer.class,
            responseCode = "200",
            responseDescription = "ETag is the revision's hash")
    @APIResponse(responseCode = "308", description = "The page has another name now: Location")
    @GET
    @Path("{slug}")
    public Response read(
            @PathParam("space") String space,
            @PathParam("slug") String slug,
            @Parameter(
                            description =
                                    "draft or approved; without it approved, or for insiders the draft where nothing is approved")
                    @QueryParam("stage")
                    String stage,
            @Parameter(description = "Number of a revision; not together with stage") @QueryParam("revision")
                    Integer revision,
            @Parameter(
                            description =
                                    "As it was approved at an instant (2015-10-20T08:30:00Z) or at the end of a day in UTC (2015-10-20), under the name that it had then")
                    @QueryParam("asof")
                    String asof,
            @Context UriInfo here) {
        Moment moment = Views.moment(asof, stage, revision);
        ViewChoice choice = Views.choice(stage, revision);
        PageAddress address = new PageAddress(space, slug);
        try {
            return Views.answer(moment == null ? views.source(address, choice) : pasts.source(address, moment));
        } catch (NotFound missing) {
            PageAddress present = views.formerly(address).orElseThrow(() -> missing);
            return Response.status(PERMANENT_REDIRECT)
                    .header(HttpHeaders.LOCATION, present(present, here))
                    .build();
        }
    }

    private static URI present(PageAddress present, UriInfo here) {
        return here.getBaseUriBuilder()
                .path("spaces/{space}/pages/{slug}")
                .replaceQuery(here.getRequestUri().getRawQuery())
                .build(present.space(), present.slug());
    }
}
