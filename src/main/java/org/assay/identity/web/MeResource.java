package org.assay.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.assay.identity.CurrentCaller;

/** The caller himself. */
@ApplicationScoped
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    /** Who he is and what he may be. */
    @GET
    public MeAnswer me() {
        return MeAnswer.of(CurrentCaller.get());
    }
}
