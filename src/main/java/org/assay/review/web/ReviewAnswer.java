package org.assay.review.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.assay.review.ReviewDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review. */
@Schema(name = "Review")
public record ReviewAnswer(
        UUID id,
        String space,
        String title,
        String openedBy,
        Instant opened,
        @Schema(description = "open, changes-requested, approved, published, rejected or withdrawn") String state,
        @Schema(description = "What a vote or a publication has to name") String hash,
        @Schema(description = "Approvals that count") int approvals,
        @Schema(description = "Approvals that are needed") int approvalsNeeded,
        @Schema(description = "The space's rule in words; null where the review has ended") String rule,
        @Schema(description = "Whether all that would change is minor, as computed; null where the rule does not ask")
                Boolean minor,
        @Schema(description = "Why it is not minor, page by page") List<SentenceAnswer> notMinor,
        List<VoteAnswer> votes,
        @Schema(description = "What it lacks before it can be published") List<SentenceAnswer> missing,
        List<ReviewedPageAnswer> pages,
        @Schema(description = "How many lines of them are new, gone or rewritten against what is approved") int lines,
        @Schema(
                        description =
                                "Why the caller cannot do it now, by act (approve, request-changes, publish, reject, withdraw, change);"
                                        + " what is not named here he can")
                Map<String, SentenceAnswer> objections,
        Instant closed,
        String closedBy,
        @Schema(description = "Why it was rejected") String comment) {

    static ReviewAnswer of(ReviewDetails review) {
        Map<String, SentenceAnswer> objections = new TreeMap<>();
        review.objections().forEach((act, objection) -> objections.put(act.label(), SentenceAnswer.of(objection)));
        return new ReviewAnswer(
                review.id(),
                review.space(),
                review.title(),
                review.openerName(),
                review.opened(),
                review.state().label(),
                review.hash(),
                review.approvals(),
                review.approvalsNeeded(),
                review.rule(),
                review.minor(),
                review.notMinor().stream().map(SentenceAnswer::of).toList(),
                review.votes().stream().map(VoteAnswer::of).toList(),
                review.missing().stream().map(SentenceAnswer::of).toList(),
                review.pages().stream().map(ReviewedPageAnswer::of).toList(),
                review.lines(),
                objections,
                review.closed(),
                review.closedBy(),
                review.closingComment());
    }
}
