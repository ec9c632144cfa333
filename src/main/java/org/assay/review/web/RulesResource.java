package org.assay.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.assay.review.ReviewRules;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules of spaces: when a review of their pages is approved. */
@ApplicationScoped
@Tag(name = "Reviews")
@Path("spaces/{space}/rule")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RulesResource {

    @Inject
    private ReviewRules rules;

    /** The rule in force. */
    @Operation(
            summary =
                    "When a review of the space's pages is approved; for admins and the team's analysts and reviewers")
    @APIResponseSchema(value = RuleAnswer.class, responseCode = "200", responseDescription = "The rule in force")
    @GET
    public RuleAnswer read(@PathParam("space") String space) {
        return RuleAnswer.of(rules.of(space));
    }

    /** A new rule. */
    @Operation(summary = "Makes a new rule, for admins; open reviews are counted by it at once")
    @APIResponseSchema(value = RuleAnswer.class, responseCode = "200", responseDescription = "The rule in force")
    @PUT
    public RuleAnswer make(@PathParam("space") String space, RuleRequest sent) {
        return RuleAnswer.of(rules.make(space, sent.rule()));
    }
}
