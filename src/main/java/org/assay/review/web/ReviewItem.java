package org.assay.review.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.review.ReviewSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review as lists show it. */
@Schema(name = "ReviewSummary")
public record ReviewItem(
        UUID id,
        String space,
        String title,
        String openedBy,
        Instant opened,
        String state,
        String hash,
        int approvals,
        int approvalsNeeded,
        @Schema(description = "Titles of its pages") List<String> pages,
        @Schema(description = "How many lines of them are new, gone or rewritten against what is approved") int lines,
        @Schema(description = "How much that is to read: small, medium or large") String size,
        @Schema(description = "What it waits for the caller to do: vote, publish or revise; null for nothing")
                String waiting,
        Instant closed) {

    static ReviewItem of(ReviewSummary review) {
        return new ReviewItem(
                review.id(),
                review.space(),
                review.title(),
                review.openerName(),
                review.opened(),
                review.state().label(),
                review.hash(),
                review.approvals(),
                review.approvalsNeeded(),
                review.pages(),
                review.lines(),
                review.size().label(),
                review.waiting() == null ? null : review.waiting().label(),
                review.closed());
    }
}
