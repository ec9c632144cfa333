package org.assay.discussion.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.assay.discussion.ThreadDetails;
import org.assay.discussion.ThreadLists;
import org.assay.discussion.ThreadQuery;
import org.assay.discussion.Threads;
import org.assay.page.Part;
import org.assay.platform.Malformed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The threads of a page. */
@ApplicationScoped
@Tag(name = "Threads")
@Path("pages/{id}/threads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PageThreadsResource {

    private static final int USUAL_LIMIT = 50;

    @Inject
    private Threads threads;

    @Inject
    private ThreadLists lists;

    /** Threads of the page. */
    @Operation(summary = "Threads of the page, for its insiders: open ones first, of each the latest active first")
    @APIResponseSchema(value = ThreadsAnswer.class, responseCode = "200", responseDescription = "One part of the list")
    @GET
    public ThreadsAnswer list(
            @PathParam("id") UUID id,
            @Parameter(description = "open or resolved; both without it") @QueryParam("state") String state,
            @Parameter(description = "The answer's next of the part before") @QueryParam("after") String after,
            @Parameter(description = "Most items, 1 to 200; 50 without it") @QueryParam("limit") Integer limit) {
        Part<ThreadDetails> part =
                lists.ofPage(id, new ThreadQuery(open(state), after, limit == null ? USUAL_LIMIT : limit));
        return new ThreadsAnswer(part.items().stream().map(ThreadAnswer::of).toList(), part.next());
    }

    /** Begins a thread. */
    @Operation(summary = "Begins a thread about lines, a field or the page as a whole, for its insiders")
    @APIResponseSchema(
            value = ThreadAnswer.class,
            responseCode = "201",
            responseDescription = "Begun; Location is its address")
    @POST
    public Response open(@PathParam("id") UUID id, ThreadRequest sent, @Context UriInfo address) {
        UUID thread = threads.open(id, sent.thread());
        return Response.created(
                        address.getBaseUriBuilder().path("threads/" + thread).build())
                .entity(ThreadAnswer.of(lists.details(thread)))
                .build();
    }

    private static Boolean open(String state) {
        if (state == null) {
            return null;
        }
        return switch (state) {
            case "open" -> Boolean.TRUE;
            case "resolved" -> Boolean.FALSE;
            default -> throw new Malformed("state", "unknown", "must be open or resolved");
        };
    }
}
