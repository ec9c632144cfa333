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
import org.assay.page.Histories;
import org.assay.page.Namings;
import org.assay.page.PageViews;
import org.assay.page.Pages;
import org.assay.page.Pasts;
import org.assay.page.Stage;
import org.assay.page.Suppressions;
import org.assay.page.ViewChoice;
import org.assay.platform.Malformed;
import org.assay.platform.Moment;
import org.assay.platform.Problem;
import org.assay.platform.rest.IfMatch;
import org.assay.platform.rest.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One page. */
@ApplicationScoped
@Tag(name = "Pages")
@Path("pages/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PageResource {

    private static final int USUAL_LIMIT = 50;

    @Inject
    private Pages pages;

    @Inject
    private PageViews views;

    @Inject
    private Pasts pasts;

    @Inject
    private Suppressions suppressions;

    @Inject
    private Namings namings;

    @Inject
    private Histories histories;

    @Inject
    private SaveAnswers answers;

    /** The page, in the usual stage, another, a certain revision, or as it was. */
    @Operation(summary = "The page with its text, in the usual stage, another, a certain revision, or as it was once")
    @APIResponseSchema(
            value = PageAnswer.class,
            responseCode = "200",
            responseDescription = "ETag is the revision's hash")
    @GET
    public Response read(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "draft or approved; without it approved, or for insiders the draft where nothing is approved")
                    @QueryParam("stage")
                    String stage,
            @Parameter(description = "Number of a revision; not together with stage") @QueryParam("revision")
                    Integer revision,
            @Parameter(
                            description =
                                    "As it was approved at an instant (2015-10-20T08:30:00Z) or at the end of a day in UTC (2015-10-20)")
                    @QueryParam("asof")
                    String asof) {
        Moment moment = Views.moment(asof, stage, revision);
        return Views.answer(
                moment == null ? views.source(id, Views.choice(stage, revision)) : pasts.source(id, moment));
    }

    /** Saves the page. */
    @Operation(summary = "Saves the page from the base that If-Match names; merges where others have saved since")
    @APIResponseSchema(
            value = SaveAnswer.class,
            responseCode = "200",
            responseDescription = "Saved, unchanged or merged; ETag is the new hash")
    @APIResponse(
            responseCode = "409",
            description = "Others have changed the same places; nothing was stored",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ConflictAnswer.class)))
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = true,
            description = "ETag of the revision that the change starts from: one, strong",
            schema = @Schema(type = SchemaType.STRING))
    @PUT
    public Response save(@PathParam("id") UUID id, PageEditRequest sent, @Context HttpHeaders headers) {
        Optional<String> base = IfMatch.hash(headers.getHeaderString(HttpHeaders.IF_MATCH));
        if (base.isEmpty()) {
            return Problems.preconditionRequired();
        }
        return answers.of(pages.save(id, sent.from(base.get())));
    }

    /** The page's revisions, the latest first. */
    @Operation(summary = "The page's revisions, the latest first; for readers the published ones")
    @APIResponseSchema(
            value = RevisionsAnswer.class,
            responseCode = "200",
            responseDescription = "One part of the list")
    @GET
    @Path("revisions")
    public RevisionsAnswer revisions(
            @PathParam("id") UUID id,
            @Parameter(description = "The answer's next of the part before") @QueryParam("after") String after,
            @Parameter(description = "Most items, 1 to 200; 50 without it") @QueryParam("limit") Integer limit) {
        return RevisionsAnswer.of(histories
                .revisions(id, after, limit == null ? USUAL_LIMIT : limit)
                .revisions());
    }

    /** Hides one revision. */
    @Operation(
            summary =
                    "Hides one revision from everyone, for reviewers of the team; where it is the approved one, readers see nothing of the page until the next publication")
    @APIResponse(responseCode = "204", description = "It is hidden")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @POST
    @Path("revisions/{number}/suppress")
    public void suppress(@PathParam("id") UUID id, @PathParam("number") int number, SuppressionRequest sent) {
        suppressions.suppress(id, number, sent.reason());
    }

    /** Names a person on a page for named people. */
    @Operation(
            summary =
                    "Adds a person to those named on a page marked RED, for admins, who need not see it; recorded in the audit")
    @APIResponse(responseCode = "204", description = "He is named")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @POST
    @Path("named")
    public void name(@PathParam("id") UUID id, NamingRequest sent) {
        namings.name(id, sent.person());
    }

    /** What changed between two revisions. */
    @Operation(summary = "What changed between two revisions")
    @APIResponseSchema(
            value = ComparisonAnswer.class,
            responseCode = "200",
            responseDescription = "Fields and lines that differ")
    @GET
    @Path("compare")
    public ComparisonAnswer compare(
            @PathParam("id") UUID id,
            @Parameter(description = "Number of the revision before", required = true) @QueryParam("from") Integer from,
            @Parameter(description = "Number of the revision after", required = true) @QueryParam("to") Integer to) {
        if (from == null || to == null) {
            throw new Malformed(from == null ? "from" : "to", "missing", "must be the number of a revision");
        }
        return ComparisonAnswer.of(histories.compare(id, from, to));
    }

    /** Makes an older revision the latest again. */
    @Operation(summary = "Makes an older revision the latest again, as a new one; If-Match is heeded where it is sent")
    @APIResponseSchema(
            value = SaveAnswer.class,
            responseCode = "200",
            responseDescription = "Saved, or unchanged; ETag is the new hash")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            description = "ETag of the latest revision that the caller has seen",
            schema = @Schema(type = SchemaType.STRING))
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
