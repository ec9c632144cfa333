package org.assay.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.assay.page.Cursor;
import org.assay.page.Kinds;
import org.assay.page.ListQuery;
import org.assay.page.PageLists;
import org.assay.page.PageSource;
import org.assay.page.PageSummary;
import org.assay.page.PageViews;
import org.assay.page.Pages;
import org.assay.page.Part;
import org.assay.page.SavedRevision;
import org.assay.page.ViewChoice;
import org.assay.platform.Malformed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of pages, and new ones. */
@ApplicationScoped
@Tag(name = "Pages")
@Path("pages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PagesResource {

    private static final int USUAL_LIMIT = 50;

    @Inject
    private PageLists lists;

    @Inject
    private Pages pages;

    @Inject
    private PageViews views;

    @Inject
    private Kinds kinds;

    /** Pages that the caller sees, the most recently saved first. */
    @Operation(
            summary =
                    "Pages that the caller sees, each in the stage that counts for him, the most recently saved first")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponseSchema(value = PagesAnswer.class, responseCode = "200", responseDescription = "One part of the list")
    @GET
    public PagesAnswer list(
            @Parameter(description = "Slug of a space") @QueryParam("space") String space,
            @Parameter(description = "Name of a kind, such as topic") @QueryParam("kind") String kind,
            @Parameter(
                            description =
                                    "draft or approved; without it draft where the caller works on the page, else approved")
                    @QueryParam("stage")
                    String stage,
            @Parameter(description = "true for the pages that are retired; without it those that are not")
                    @QueryParam("retired")
                    String retired,
            @Parameter(description = "Words that title and text have") @QueryParam("q") String words,
            @Parameter(description = "The answer's next of the part before") @QueryParam("after") String after,
            @Parameter(description = "Most items, 1 to 200; 50 without it") @QueryParam("limit") Integer limit) {
        if (kind != null && kinds.named(kind).isEmpty()) {
            throw new Malformed("kind", "unknown", "must be one of " + kinds.names());
        }
        Part<PageSummary> part = lists.pages(new ListQuery(
                space,
                kind,
                Views.stage(stage),
                Views.flag("retired", retired),
                words,
                Cursor.of(after),
                limit == null ? USUAL_LIMIT : limit));
        return new PagesAnswer(part.items().stream().map(PageItem::of).toList(), part.next());
    }

    /** Creates a page. */
    @Operation(summary = "Creates a page, for analysts and reviewers of the space's team")
    @APIResponseSchema(
            value = PageAnswer.class,
            responseCode = "201",
            responseDescription = "Created; Location is its address, ETag its hash")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @POST
    public Response create(PageCreateRequest sent, @Context UriInfo address) {
        SavedRevision saved = pages.create(sent.page());
        PageSource source = views.source(saved.page(), ViewChoice.revision(saved.number()));
        Response.ResponseBuilder created = Response.created(address.getBaseUriBuilder()
                        .path("pages/" + saved.page())
                        .build())
                .entity(PageAnswer.of(source));
        return Views.tagged(created, saved.hash()).build();
    }
}
