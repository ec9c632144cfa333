package org.assay.document.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.assay.document.Documents;
import org.assay.document.NewCapture;
import org.assay.page.PageSource;
import org.assay.page.PageViews;
import org.assay.page.SavedRevision;
import org.assay.page.ViewChoice;
import org.assay.page.web.PageAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** New documents. */
@ApplicationScoped
@Tag(name = "Documents")
@Path("spaces/{space}/documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    @Inject
    private Documents documents;

    @Inject
    private PageViews views;

    /** Captures a text as a new document. */
    @Operation(summary = "Captures a text or a file as a new document, for analysts and reviewers of the space's team")
    @RequestBody(
            description = "The text within JSON; or, as multipart/form-data, a part document with the same JSON without"
                    + " text and a part file: plain text, Markdown, HTML, PDF or DOCX, at most 20 MiB",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DocumentRequest.class)),
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema = @Schema(implementation = DocumentParts.class))
            })
    @APIResponseSchema(
            value = PageAnswer.class,
            responseCode = "201",
            responseDescription = "Captured; Location is the page's address, ETag its hash")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "422", ref = "Invalid")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response capture(@PathParam("space") String space, DocumentRequest sent, @Context UriInfo address) {
        return created(space, sent, sent.pasted(), address);
    }

    /** Captures a file as a new document. */
    @Operation(hidden = true)
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@PathParam("space") String space, List<EntityPart> parts, @Context UriInfo address) {
        Upload<DocumentRequest> upload = Upload.of(parts, "document", DocumentRequest.class);
        DocumentRequest sent = upload.record();
        return created(space, sent, upload.capture(sent.url(), sent.note()), address);
    }

    private Response created(String space, DocumentRequest sent, NewCapture source, UriInfo address) {
        SavedRevision saved = documents.capture(sent.document(space), source);
        PageSource page = views.source(saved.page(), ViewChoice.revision(saved.number()));
        return Response.created(address.getBaseUriBuilder()
                        .path("pages/" + saved.page())
                        .build())
                .entity(PageAnswer.of(page))
                .tag(new EntityTag(saved.hash()))
                .build();
    }
}
