package org.assay.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.assay.audit.AuditLists;
import org.assay.audit.AuditQuery;
import org.assay.audit.Verification;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The record, for admins. */
@ApplicationScoped
@Tag(name = "Audit")
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private static final int USUAL_LIMIT = 50;

    private static final String PERSON = "Id of who did it";
    private static final String ACT = "What was done, such as page.saved; reads for all reads, no-reads for all else";
    private static final String SUBJECT = "Id of what it was done to: a page, a review, a space, a person";
    private static final String SINCE = "First day, UTC";
    private static final String UNTIL = "Last day, UTC";

    @Inject
    private AuditLists lists;

    @Inject
    private AuditExports exports;

    @Inject
    private Verification verification;

    /** Who did what, the newest first. */
    @Operation(summary = "Who did what and who read what is restricted, the newest first; for admins")
    @GET
    public AuditAnswer list(
            @Parameter(description = PERSON) @QueryParam("person") String person,
            @Parameter(description = ACT) @QueryParam("act") String act,
            @Parameter(description = SUBJECT) @QueryParam("subject") String subject,
            @Parameter(description = SINCE) @QueryParam("since") String since,
            @Parameter(description = UNTIL) @QueryParam("until") String until,
            @Parameter(description = "The answer's next of the part before") @QueryParam("after") String after,
            @Parameter(description = "Most items, 1 to 1000; 50 without it") @QueryParam("limit") Integer limit) {
        AuditFilter filter = new AuditFilter(person, act, subject, since, until, after);
        return AuditAnswer.of(lists.lines(filter.query(limit == null ? USUAL_LIMIT : limit)));
    }

    /** The same as a file. */
    @Operation(summary = "The same as a file, at most 200,000 rows; recorded itself; for admins")
    @APIResponse(
            responseCode = "200",
            description = "The rows, the newest first",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "422", ref = "Invalid")
    @GET
    @Path("export")
    @Produces({"text/csv", "application/x-ndjson"})
    public Response export(
            @Parameter(description = "csv or jsonl") @QueryParam("format") String format,
            @Parameter(description = PERSON) @QueryParam("person") String person,
            @Parameter(description = ACT) @QueryParam("act") String act,
            @Parameter(description = SUBJECT) @QueryParam("subject") String subject,
            @Parameter(description = SINCE) @QueryParam("since") String since,
            @Parameter(description = UNTIL) @QueryParam("until") String until) {
        ExportForm form = ExportForm.of(format);
        AuditQuery wanted = new AuditFilter(person, act, subject, since, until, null).query(AuditQuery.MAX_LIMIT);
        exports.begin(wanted, form);
        StreamingOutput rows = out -> exports.write(wanted, form, out);
        return Response.ok(rows)
                .header(HttpHeaders.CONTENT_TYPE, form.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, form.disposition())
                .build();
    }

    /** Verifies the record and what it vouches for. */
    @Operation(
            summary = "Compares seals, record, revisions, publications and votes; names the first that is wrong; for"
                    + " admins")
    @APIResponseSchema(value = VerificationAnswer.class, responseCode = "200", responseDescription = "What was found")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @POST
    @Path("verify")
    public VerificationAnswer verify() {
        return VerificationAnswer.of(verification.verify());
    }
}
