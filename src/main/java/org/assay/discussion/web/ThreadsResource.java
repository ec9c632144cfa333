package org.assay.discussion.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.assay.discussion.ThreadLists;
import org.assay.discussion.Threads;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One thread: reading it, answering, resolving, reopening. */
@ApplicationScoped
@Tag(name = "Threads")
@Path("threads/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ThreadsResource {

    @Inject
    private Threads threads;

    @Inject
    private ThreadLists lists;

    /** The thread. */
    @Operation(summary = "The thread with all its comments, and where what it is about stands now")
    @APIResponseSchema(value = ThreadAnswer.class, responseCode = "200", responseDescription = "The thread")
    @GET
    public ThreadAnswer read(@PathParam("id") UUID id) {
        return ThreadAnswer.of(lists.details(id));
    }

    /** Says something. */
    @Operation(summary = "Says something in the thread; one that was resolved is open again")
    @APIResponseSchema(
            value = ThreadAnswer.class,
            responseCode = "200",
            responseDescription = "The thread as it is now")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @POST
    @Path("comments")
    public ThreadAnswer comment(@PathParam("id") UUID id, CommentRequest sent) {
        threads.comment(id, sent.comment());
        return read(id);
    }

    /** Resolves it. */
    @Operation(summary = "Resolves the thread")
    @APIResponseSchema(
            value = ThreadAnswer.class,
            responseCode = "200",
            responseDescription = "The thread as it is now")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @POST
    @Path("resolve")
    public ThreadAnswer resolve(@PathParam("id") UUID id, RemarkRequest sent) {
        threads.resolve(id, sent.comment());
        return read(id);
    }

    /** Opens it again. */
    @Operation(summary = "Opens a resolved thread again")
    @APIResponseSchema(
            value = ThreadAnswer.class,
            responseCode = "200",
            responseDescription = "The thread as it is now")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @POST
    @Path("reopen")
    public ThreadAnswer reopen(@PathParam("id") UUID id, RemarkRequest sent) {
        threads.reopen(id, sent.comment());
        return read(id);
    }
}
