package org.assay.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.assay.identity.Membership;
import org.assay.identity.Role;
import org.assay.page.Part;
import org.assay.people.AccountQuery;
import org.assay.people.AccountSummary;
import org.assay.people.Accounts;
import org.assay.platform.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People and their roles, for admins. Every change is answered with the person as he is then. */
@ApplicationScoped
@Tag(name = "People and teams")
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

    private static final int USUAL_LIMIT = 50;

    @Inject
    private Accounts accounts;

    /** People by name. */
    @Operation(summary = "People and what they are, by name; for admins")
    @GET
    @Path("accounts")
    public AccountsAnswer list(
            @Parameter(description = "What a name holds; everybody without it") @QueryParam("q") String text,
            @Parameter(description = "Slug of a team; any and none without it") @QueryParam("team") String team,
            @Parameter(description = "With team: reader, analyst or reviewer") @QueryParam("role") String role,
            @Parameter(description = "true: only those who may not sign in") @QueryParam("disabled") String disabled,
            @Parameter(description = "The answer's next of the part before") @QueryParam("after") String after,
            @Parameter(description = "Most items, 1 to 99; 50 without it") @QueryParam("limit") Integer limit) {
        Part<AccountSummary> part = accounts.list(new AccountQuery(
                text,
                team,
                Sent.role(role),
                Sent.yes("disabled", disabled),
                Sent.rows(after),
                limit == null ? USUAL_LIMIT : limit));
        return new AccountsAnswer(part.items().stream().map(AccountAnswer::of).toList(), part.next());
    }

    /** One person. */
    @Operation(summary = "A person and what he is, as the directory has him this moment; for admins")
    @GET
    @Path("{id}")
    public AccountAnswer read(@PathParam("id") UUID id) {
        return AccountAnswer.of(accounts.details(id).account());
    }

    /** Gives a role. */
    @Operation(summary = "Gives a role in a team: reader, analyst or reviewer; for admins")
    @PUT
    @Path("{id}/roles/{team}/{role}")
    public AccountAnswer give(
            @PathParam("id") UUID id, @PathParam("team") String team, @PathParam("role") String role) {
        accounts.give(id, membership(team, role));
        return read(id);
    }

    /** Takes a role away. */
    @Operation(summary = "Takes a role in a team away; for admins")
    @DELETE
    @Path("{id}/roles/{team}/{role}")
    public AccountAnswer take(
            @PathParam("id") UUID id, @PathParam("team") String team, @PathParam("role") String role) {
        accounts.take(id, membership(team, role));
        return read(id);
    }

    /** Makes somebody an admin. */
    @Operation(summary = "Gives the role admin; for admins")
    @PUT
    @Path("{id}/admin")
    public AccountAnswer giveAdmin(@PathParam("id") UUID id) {
        accounts.giveAdmin(id);
        return read(id);
    }

    /** Makes an admin one no longer. */
    @Operation(summary = "Takes the role admin from somebody else, as long as an admin is left; for admins")
    @APIResponseSchema(value = AccountAnswer.class, responseCode = "200", responseDescription = "The person")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @DELETE
    @Path("{id}/admin")
    public AccountAnswer takeAdmin(@PathParam("id") UUID id) {
        accounts.takeAdmin(id);
        return read(id);
    }

    /** Keeps a person from signing in. */
    @Operation(summary = "Keeps somebody else from signing in and signs him out; for admins")
    @POST
    @Path("{id}/disable")
    public AccountAnswer disable(@PathParam("id") UUID id) {
        accounts.disable(id);
        return read(id);
    }

    /** Lets a person sign in again. */
    @Operation(summary = "Lets somebody sign in again; for admins")
    @POST
    @Path("{id}/enable")
    public AccountAnswer enable(@PathParam("id") UUID id) {
        accounts.enable(id);
        return read(id);
    }

    private static Membership membership(String team, String label) {
        if (!Membership.isTeam(team)) {
            throw new NotFound();
        }
        Role role = Sent.role(label);
        return new Membership(team, role);
    }
}
