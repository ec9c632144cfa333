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

/** Lists of pages, and new ones. */
@ApplicationScoped
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
    @GET
    public PagesAnswer list(
            @QueryParam("space") String space,
            @QueryParam("kind") String kind,
            @QueryParam("stage") String stage,
            @QueryParam("q") String words,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        if (kind != null && kinds.named(kind).isEmpty()) {
            throw new Malformed("kind", "unknown", "must be one of " + kinds.names());
        }
        Part<PageSummary> part = lists.pages(new ListQuery(
                space, kind, Views.stage(stage), words, Cursor.of(after), limit == null ? USUAL_LIMIT : limit));
        return new PagesAnswer(part.items().stream().map(PageItem::of).toList(), part.next());
    }

    /** Creates a page. */
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
