package org.assay.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.assay.page.PageViews;
import org.assay.page.Pages;
import org.assay.page.Stage;
import org.assay.page.ViewChoice;
import org.assay.platform.rest.IfMatch;
import org.assay.platform.rest.Problems;

/** One page. */
@ApplicationScoped
@Path("pages/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PageResource {

    @Inject
    private Pages pages;

    @Inject
    private PageViews views;

    @Inject
    private SaveAnswers answers;

    /** The page, in the usual stage, another, or a certain revision. */
    @GET
    public Response read(
            @PathParam("id") UUID id, @QueryParam("stage") String stage, @QueryParam("revision") Integer revision) {
        return Views.answer(views.source(id, Views.choice(stage, revision)));
    }

    /** Saves the page. */
    @PUT
    public Response save(@PathParam("id") UUID id, PageEditRequest sent, @Context HttpHeaders headers) {
        Optional<String> base = IfMatch.hash(headers.getHeaderString(HttpHeaders.IF_MATCH));
        if (base.isEmpty()) {
            return Problems.preconditionRequired();
        }
        return answers.of(pages.save(id, sent.from(base.get())));
    }

    /** Makes an older revision the latest again. */
    @POST
    @Path("restore")
    public Response restore(@PathParam("id") UUID id, RestoreRequest sent, @Context HttpHeaders headers) {
        String base =
                IfMatch.hash(headers.getHeaderString(HttpHeaders.IF_MATCH)).orElseGet(() -> head(id));
        return answers.of(pages.restore(id, sent.number(), base, sent.summary()));
    }

    /** Without a base it is the latest revision that the caller may see; whether he may restore is not for here to say. */
    private String head(UUID id) {
        boolean insider = views.details(id, ViewChoice.USUAL).insider();
        return insider ? views.details(id, ViewChoice.of(Stage.DRAFT)).hash() : IfMatch.NONE;
    }
}
