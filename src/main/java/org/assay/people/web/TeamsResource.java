package org.assay.people.web;

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
import org.assay.page.Part;
import org.assay.people.TeamSummary;
import org.assay.people.Teams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Teams, for admins. */
@ApplicationScoped
@Tag(name = "People and teams")
@Path("teams")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeamsResource {

    @Inject
    private Teams teams;

    /** All of them, by name. */
    @Operation(summary = "Teams by name, 100 at a time, with how many people are what in them; for admins")
    @GET
    public TeamsAnswer list(
            @Parameter(description = "The answer's next of the part before") @QueryParam("after") String after) {
        Part<TeamSummary> part = teams.list(Sent.rows(after));
        return new TeamsAnswer(part.items().stream().map(TeamItemAnswer::of).toList(), part.next());
    }

    /** Creates one. */
    @Operation(summary = "Creates a team with its groups of readers, analysts and reviewers; for admins")
    @APIResponseSchema(
            value = TeamItemAnswer.class,
            responseCode = "201",
            responseDescription = "Created; Location is its address")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @POST
    public Response create(TeamRequest sent, @Context UriInfo address) {
        TeamSummary team = teams.create(sent.slug());
        return Response.created(
                        address.getBaseUriBuilder().path("teams/" + team.slug()).build())
                .entity(TeamItemAnswer.of(team))
                .build();
    }

    /** One of them. */
    @Operation(summary = "A team and how many people are what in it; for admins")
    @APIResponseSchema(value = TeamItemAnswer.class, responseCode = "200", responseDescription = "The team")
    @GET
    @Path("{team}")
    public TeamItemAnswer read(@PathParam("team") String team) {
        return TeamItemAnswer.of(teams.named(team));
    }
}
