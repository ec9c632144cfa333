package org.assay.board.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.assay.board.Figures;
import org.assay.board.FiguresOfSpaces;
import org.assay.page.Stage;
import org.assay.platform.Malformed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is computed over a space, in the terms of the archive's format. */
@ApplicationScoped
@Tag(name = "Boards")
@Path("spaces/{space}/figures")
@Produces(MediaType.APPLICATION_JSON)
public class FiguresResource {

    @Inject
    private FiguresOfSpaces figures;

    /** All figures. */
    @Operation(
            summary = "What is computed over the claims, origins and actors of a space",
            description =
                    "Under the names that a dossier has for it. Each page in the stage that counts for the caller.")
    @APIResponseSchema(value = Figures.class, responseCode = "200", responseDescription = "The figures")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @GET
    public Figures read(
            @PathParam("space") String space,
            @Parameter(description = "draft or approved; without it draft for insiders, approved for others")
                    @QueryParam("stage")
                    String stage,
            @Parameter(
                            description =
                                    "Claims whose corroboration is wanted as circular_reporting: short names or ids, with commas between")
                    @QueryParam("claims")
                    String claims) {
        return figures.of(space, stage == null ? null : stage(stage), claims);
    }

    private static Stage stage(String label) {
        return Stage.of(label).orElseThrow(() -> new Malformed("stage", "unknown", "must be draft or approved"));
    }
}
