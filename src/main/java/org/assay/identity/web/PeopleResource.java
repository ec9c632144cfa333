package org.assay.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.assay.identity.People;
import org.assay.platform.Malformed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People, for naming them on a page. */
@ApplicationScoped
@Tag(name = "Callers")
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    private static final int LONGEST = 200;

    @Inject
    private People people;

    /** People whose name or display name begins so: at most 20. */
    @Operation(summary = "People whose name begins so, for naming them on a page: at most 20")
    @GET
    public PeopleAnswer suggestions(@QueryParam("q") String beginning) {
        if (beginning != null && beginning.length() > LONGEST) {
            throw new Malformed("q", "too-long", "must have at most " + LONGEST + " characters");
        }
        return new PeopleAnswer(
                people.suggestions(beginning == null ? "" : beginning).stream()
                        .map(PersonAnswer::of)
                        .toList(),
                null);
    }
}
