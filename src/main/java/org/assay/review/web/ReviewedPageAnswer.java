package org.assay.review.web;

import java.util.UUID;
import org.assay.review.ReviewedPage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a review. */
@Schema(name = "ReviewedPage")
public record ReviewedPageAnswer(
        UUID id,
        String space,
        String slug,
        String title,
        String marking,
        @Schema(description = "The revision under review: the latest, or what that was at the end") int revision,
        @Schema(description = "The approved revision that it is compared with; null where there is none")
                Integer approvedRevision,
        @Schema(description = "The latest revision when it came into the review") int askedRevision) {

    static ReviewedPageAnswer of(ReviewedPage page) {
        return new ReviewedPageAnswer(
                page.id(),
                page.address().space(),
                page.address().slug(),
                page.title(),
                page.marking().label(),
                page.head(),
                page.approved(),
                page.asked());
    }
}
