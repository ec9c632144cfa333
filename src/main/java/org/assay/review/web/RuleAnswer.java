package org.assay.review.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.identity.PersonName;
import org.assay.review.RuleDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a review of a space's pages is approved. */
@Schema(name = "ReviewRule")
public record RuleAnswer(
        String space,
        @Schema(description = "Approvals needed, 1 to 5, each by somebody who neither wrote nor asked") int approvals,
        @Schema(
                        description =
                                "Whose approvals count: reviewers, people or second-team; always reviewers of the space's team")
                String counted,
        List<UUID> people,
        String team,
        @Schema(description = "Whether minor edits need one approval less, never less than one") boolean minorNeedLess,
        @Schema(description = "All of that in words") String sentence,
        @Schema(description = "Who made the rule; null where the space has none of its own") String by,
        Instant at) {

    static RuleAnswer of(RuleDetails rule) {
        return new RuleAnswer(
                rule.space(),
                rule.approvals(),
                rule.counted().label(),
                rule.people().stream().map(PersonName::id).toList(),
                rule.secondTeam(),
                rule.minorNeedLess(),
                rule.sentence(),
                rule.by(),
                rule.at());
    }
}
