package org.assay.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.assay.page.PageAudiences;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who can see a page. */
@ApplicationScoped
@Tag(name = "Pages")
@Path("pages/{id}/access")
@Produces(MediaType.APPLICATION_JSON)
public class PageAccessResource {

    @Inject
    private PageAudiences audiences;

    /** For each stage the teams, roles and people who see it, each with the rule. */
    @Operation(summary = "Who can see which stage of the page, and by which rule; for those who work on it")
    @APIResponseSchema(
            value = AccessAnswer.class,
            responseCode = "200",
            responseDescription = "First the draft, then what is approved")
    @GET
    public AccessAnswer read(@PathParam("id") UUID id) {
        return AccessAnswer.of(audiences.of(id));
    }
}
