package org.assay.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.assay.review.ReviewTimes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long reviews take. */
@ApplicationScoped
@Tag(name = "Reviews")
@Path("reviews/times")
@Produces(MediaType.APPLICATION_JSON)
public class TimesResource {

    @Inject
    private ReviewTimes times;

    /** Of the last 90 days. */
    @Operation(
            summary =
                    "How long reviews took from asking to decision, by space, of the last 90 days and of what the caller sees")
    @GET
    public TimesAnswer times() {
        return TimesAnswer.of(times.bySpace());
    }
}
