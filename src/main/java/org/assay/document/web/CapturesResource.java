package org.assay.document.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.document.Capture;
import org.assay.document.CaptureTexts;
import org.assay.document.Documents;
import org.assay.document.NewCapture;
import org.assay.page.web.SaveAnswer;
import org.assay.page.web.SaveAnswers;
import org.assay.platform.rest.IfMatch;
import org.assay.platform.rest.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The captures of a document. */
@ApplicationScoped
@Tag(name = "Documents")
@Path("pages/{id}/captures")
@Produces(MediaType.APPLICATION_JSON)
public class CapturesResource {

    @Inject
    private Documents documents;

    @Inject
    private CaptureTexts texts;

    @Inject
    private SaveAnswers answers;

    /** Captures the document anew. */
    @Operation(
            summary = "Captures the document anew, from its latest revision, which If-Match names; what became of its"
                    + " quotes is found out and kept")
    @RequestBody(
            description = "The text within JSON; or, as multipart/form-data, a part capture with the same JSON without"
                    + " text and a part file",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CaptureRequest.class)),
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema = @Schema(implementation = CaptureParts.class))
            })
    @APIResponseSchema(
            value = SaveAnswer.class,
            responseCode = "200",
            responseDescription = "Captured; ETag is the new hash")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Invalid")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = true,
            description = "ETag of the document's latest revision: one, strong",
            schema = @Schema(type = SchemaType.STRING))
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response capture(@PathParam("id") UUID id, CaptureRequest sent, @Context HttpHeaders headers) {
        return captured(id, sent, sent.pasted(), headers);
    }

    /** Captures the document anew from a file. */
    @Operation(hidden = true)
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@PathParam("id") UUID id, List<EntityPart> parts, @Context HttpHeaders headers) {
        Upload<CaptureRequest> upload = Upload.of(parts, "capture", CaptureRequest.class);
        CaptureRequest sent = upload.record();
        return captured(id, sent, upload.capture(sent.url(), sent.note()), headers);
    }

    private Response captured(UUID id, CaptureRequest sent, NewCapture source, HttpHeaders headers) {
        Optional<String> base = IfMatch.hash(headers.getHeaderString(HttpHeaders.IF_MATCH));
        return base.isEmpty()
                ? Problems.preconditionRequired()
                : answers.of(documents.recapture(id, base.get(), source, sent.summary()));
    }

    /** The record of a capture. */
    @Operation(summary = "The record of a capture, for whoever sees a stage of the document that names it")
    @APIResponseSchema(value = CaptureAnswer.class, responseCode = "200", responseDescription = "The record")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @GET
    @Path("{number}")
    public CaptureAnswer record(@PathParam("id") UUID id, @PathParam("number") Integer number) {
        return CaptureAnswer.of(id, texts.record(id, number));
    }

    /** The text of a capture. */
    @Operation(summary = "The text of a capture, by whose code points quotes are anchored")
    @APIResponse(
            responseCode = "200",
            description = "The text, line ends LF",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @GET
    @Path("{number}/text")
    @Produces("text/plain; charset=UTF-8")
    public String text(@PathParam("id") UUID id, @PathParam("number") Integer number) {
        return texts.read(id, number);
    }

    /** The bytes of a capture. */
    @Operation(summary = "The bytes as they were captured, as a file to be kept, never shown")
    @APIResponse(
            responseCode = "200",
            description = "The bytes; Digest is their SHA-256",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @GET
    @Path("{number}/original")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response original(@PathParam("id") UUID id, @PathParam("number") Integer number) {
        byte[] bytes = texts.original(id, number);
        Capture capture = texts.record(id, number);
        Response.ResponseBuilder answer = Response.ok(bytes).type(MediaType.APPLICATION_OCTET_STREAM);
        Download.headers(capture).forEach(answer::header);
        return answer.build();
    }
}
