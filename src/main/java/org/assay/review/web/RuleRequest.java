package org.assay.review.web;

import java.util.List;
import java.util.UUID;
import org.assay.review.NewRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A space's rule as it shall be. */
@Schema(name = "ReviewRuleRequest")
public record RuleRequest(
        @Schema(description = "Approvals needed, 1 to 5") Integer approvals,
        @Schema(description = "reviewers, people or second-team; reviewers without it") String counted,
        @Schema(description = "1 to 50 people, where only those count") List<UUID> people,
        @Schema(description = "Slug of the second team, where only its reviewers count") String team,
        @Schema(description = "Whether minor edits need one approval less; no without it") Boolean minorNeedLess) {

    NewRule rule() {
        return new NewRule(approvals, counted, people, team, minorNeedLess);
    }
}
