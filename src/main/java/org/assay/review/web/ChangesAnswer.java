package org.assay.review.web;

import java.time.Instant;
import java.util.List;
import org.assay.review.ReviewDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a review changes, page by page. */
@Schema(name = "ReviewChanges")
public record ChangesAnswer(
        @Schema(description = "approved or vote: what is compared with") String since,
        @Schema(description = "When the caller last voted; null where he has not") Instant votedAt,
        @Schema(description = "The review's hash now, or when it ended") String hash,
        List<PageChangeAnswer> pages) {

    static ChangesAnswer of(ReviewDetails review) {
        return new ChangesAnswer(
                review.since().label(),
                review.votedAt(),
                review.hash(),
                review.changes().stream().map(PageChangeAnswer::of).toList());
    }
}
