package org.assay.exchange.web;

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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.assay.exchange.DossierExport;
import org.assay.exchange.ImportRunner;
import org.assay.exchange.Jobs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bodies of knowledge into a space and out of it, as files. */
@ApplicationScoped
@Tag(name = "Import and export")
@Path("spaces/{space}")
@Produces(MediaType.APPLICATION_JSON)
public class SpaceExchangeResource {

    @Inject
    private ImportRunner runner;

    @Inject
    private Jobs jobs;

    @Inject
    private DossierExport exports;

    /** What the form of an import has; for the description. */
    @Schema(name = "Import")
    public record ImportForm(
            @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                            format = "binary",
                            description = "The dossier, JSON")
                    String dossier,
            @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                            format = "binary",
                            description = "The document's file, where the dossier does not bring it along")
                    String document,
            @Schema(description = "false: ask for no review of what is made and changed") String review) {}

    /** Begins an import. */
    @Operation(
            summary = "Imports a dossier into the drafts of a space",
            description = "All of it or nothing, in the background; repeatable without duplicates.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ImportForm.class)))
    @APIResponseSchema(
            value = JobAnswer.class,
            responseCode = "202",
            responseDescription = "It has begun; Location leads to the job")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "422", ref = "Invalid")
    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response start(
            @PathParam("space") String space, @Parameter(hidden = true) List<EntityPart> parts, @Context UriInfo here) {
        UUID job = runner.start(space, SentFiles.of(parts));
        return Response.accepted(JobAnswer.of(jobs.named(job)))
                .location(here.getBaseUriBuilder().path("jobs/{id}").build(job))
                .build();
    }

    /** Writes a file. */
    @Operation(
            summary = "The documents, claims, actors and origins of a space as a dossier",
            description =
                    "As far as the caller sees them; docs/dossier.md and docs/dossier.schema.json describe the format.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .OBJECT)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @GET
    @Path("export")
    public Response export(
            @PathParam("space") String space,
            @Parameter(description = "draft or approved; without it draft for insiders, approved for others")
                    @QueryParam("stage")
                    String stage,
            @Parameter(
                            description =
                                    "The most restrictive marking that goes into it; without it all that the caller sees")
                    @QueryParam("marking")
                    String marking) {
        ExportChoice choice = ExportChoice.of(stage, marking);
        return Response.ok(exports.of(space, choice.stage(), choice.most()).toString(), MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, ExportChoice.disposition(space))
                .build();
    }
}
