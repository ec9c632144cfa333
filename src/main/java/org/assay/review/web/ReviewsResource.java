package org.assay.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import org.assay.page.Part;
import org.assay.review.ReviewAge;
import org.assay.review.ReviewLists;
import org.assay.review.ReviewOrder;
import org.assay.review.ReviewQuery;
import org.assay.review.ReviewSize;
import org.assay.review.ReviewState;
import org.assay.review.ReviewSummary;
import org.assay.review.ReviewViews;
import org.assay.review.Reviews;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reviews: asking, changing what is in them, comparing, voting, publishing, rejecting, withdrawing. */
@ApplicationScoped
@Tag(name = "Reviews")
@Path("reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewsResource {

    private static final int USUAL_LIMIT = 50;

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewViews views;

    @Inject
    private ReviewLists lists;

    /** Reviews that the caller sees. */
    @Operation(summary = "Reviews of whose pages the caller is an insider; without sort the most recently opened first")
    @GET
    public ReviewsAnswer list(
            @Parameter(
                            description =
                                    "open, changes-requested, approved, published, rejected or withdrawn; all without it")
                    @QueryParam("state")
                    String state,
            @Parameter(
                            description =
                                    "small (at most 20 changed lines on three pages), medium (200 on ten) or large; all without it")
                    @QueryParam("size")
                    String size,
            @Parameter(description = "Asked for at least a day, week or month ago; all without it") @QueryParam("age")
                    String age,
            @Parameter(description = "oldest, newest, smallest or largest first, by changed lines; newest without it")
                    @QueryParam("sort")
                    String sort,
            @Parameter(description = "The answer's next of the part before, with the same sort") @QueryParam("after")
                    String after,
            @Parameter(description = "Most items, 1 to 200; 50 without it") @QueryParam("limit") Integer limit) {
        ReviewSize sized = Choice.of("size", size, ReviewSize::of, ReviewSize.class, ReviewSize::label);
        ReviewAge aged = Choice.of("age", age, ReviewAge::of, ReviewAge.class, ReviewAge::label);
        ReviewOrder order = Choice.of("sort", sort, ReviewOrder::of, ReviewOrder.class, ReviewOrder::label);
        ReviewState only = Choice.of("state", state, ReviewState::of, ReviewState.class, ReviewState::label);
        Part<ReviewSummary> part = lists.list(new ReviewQuery(
                only == null ? Set.of() : Set.of(only),
                new ReviewQuery.Narrowed(sized, aged, false),
                order == null ? ReviewOrder.NEWEST : order,
                after,
                limit == null ? USUAL_LIMIT : limit));
        return new ReviewsAnswer(part.items().stream().map(ReviewItem::of).toList(), part.next());
    }

    /** Asks for a review. */
    @Operation(summary = "Asks for a review of pages' drafts, for insiders of all of them")
    @APIResponseSchema(
            value = ReviewAnswer.class,
            responseCode = "201",
            responseDescription = "Created; Location is its address")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @POST
    public Response open(ReviewRequest sent, @Context UriInfo address) {
        UUID id = reviews.open(sent.review());
        return Response.created(
                        address.getBaseUriBuilder().path("reviews/" + id).build())
                .entity(ReviewAnswer.of(views.details(id)))
                .build();
    }

    /** The review. */
    @Operation(summary = "The review with its votes, what it lacks, and what the caller may do")
    @APIResponseSchema(
            value = ReviewAnswer.class,
            responseCode = "200",
            responseDescription = "The review as it is now")
    @GET
    @Path("{id}")
    public ReviewAnswer read(@PathParam("id") UUID id) {
        return ReviewAnswer.of(views.details(id));
    }

    /** Says otherwise what it is about. */
    @Operation(summary = "Changes its title, for insiders of all its pages")
    @APIResponseSchema(
            value = ReviewAnswer.class,
            responseCode = "200",
            responseDescription = "The review as it is now")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @PUT
    @Path("{id}")
    public ReviewAnswer retitle(@PathParam("id") UUID id, RetitleRequest sent) {
        reviews.retitle(id, sent.title());
        return ReviewAnswer.of(views.details(id));
    }

    /** Puts pages in. */
    @Operation(summary = "Puts further pages into an open review; approvals lapse")
    @APIResponseSchema(
            value = ReviewAnswer.class,
            responseCode = "200",
            responseDescription = "The review as it is now")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @POST
    @Path("{id}/pages")
    public ReviewAnswer add(@PathParam("id") UUID id, AddPagesRequest sent) {
        reviews.add(id, ReviewRequest.seen(sent.pages()));
        return ReviewAnswer.of(views.details(id));
    }

    /** Takes a page out. */
    @Operation(summary = "Takes a page out of an open review; approvals lapse; the last page stays")
    @APIResponseSchema(
            value = ReviewAnswer.class,
            responseCode = "200",
            responseDescription = "The review as it is now")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @DELETE
    @Path("{id}/pages/{page}")
    public ReviewAnswer remove(@PathParam("id") UUID id, @PathParam("page") UUID page) {
        reviews.remove(id, page);
        return ReviewAnswer.of(views.details(id));
    }

    /** What it changes. */
    @Operation(
            summary =
                    "What it changes page by page, against what is approved or against what the caller saw when he voted",
            description = "The texts of two revisions are compared at /pages/{id}/compare")
    @APIResponseSchema(
            value = ChangesAnswer.class,
            responseCode = "200",
            responseDescription = "All its pages, and those taken out since the vote")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @GET
    @Path("{id}/changes")
    public ChangesAnswer changes(
            @PathParam("id") UUID id,
            @Parameter(description = "approved or vote; approved without it") @QueryParam("since") String since) {
        return ChangesAnswer.of(views.details(id, Sinces.of(since)));
    }

    /** Votes. */
    @Operation(summary = "Votes on the content that the hash names; refused where that has changed")
    @APIResponseSchema(
            value = ReviewAnswer.class,
            responseCode = "200",
            responseDescription = "The review as it is now")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @POST
    @Path("{id}/votes")
    public ReviewAnswer vote(@PathParam("id") UUID id, VoteRequest sent) {
        reviews.vote(id, sent.cast());
        return ReviewAnswer.of(views.details(id));
    }

    /** Publishes. */
    @Operation(summary = "Publishes all its pages at once, where it is approved and the hash is still right")
    @APIResponseSchema(
            value = ReviewAnswer.class,
            responseCode = "200",
            responseDescription = "The review as it is now")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @POST
    @Path("{id}/publish")
    public ReviewAnswer publish(@PathParam("id") UUID id, PublishRequest sent) {
        reviews.publish(id, sent.hash());
        return ReviewAnswer.of(views.details(id));
    }

    /** Rejects. */
    @Operation(summary = "Ends it without publishing, for reviewers")
    @APIResponseSchema(
            value = ReviewAnswer.class,
            responseCode = "200",
            responseDescription = "The review as it is now")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @POST
    @Path("{id}/reject")
    public ReviewAnswer reject(@PathParam("id") UUID id, RejectRequest sent) {
        reviews.reject(id, sent.comment());
        return ReviewAnswer.of(views.details(id));
    }

    /** Withdraws. */
    @Operation(summary = "Takes it back, for whoever asked")
    @APIResponseSchema(
            value = ReviewAnswer.class,
            responseCode = "200",
            responseDescription = "The review as it is now")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @POST
    @Path("{id}/withdraw")
    public ReviewAnswer withdraw(@PathParam("id") UUID id) {
        reviews.withdraw(id);
        return ReviewAnswer.of(views.details(id));
    }
}
