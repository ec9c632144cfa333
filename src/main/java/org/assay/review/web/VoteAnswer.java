package org.assay.review.web;

import java.time.Instant;
import java.util.UUID;
import org.assay.review.CastVote;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vote. */
@Schema(name = "Vote")
public record VoteAnswer(
        UUID person,
        String name,
        @Schema(description = "The team as whose reviewer he voted") String team,
        @Schema(description = "approve or request-changes") String vote,
        @Schema(description = "Null where the caller may not read what was said about the content of that time")
                String comment,
        Instant at,
        @Schema(description = "The review's hash that it is bound to") String hash,
        @Schema(description = "Whether that is the content under review now, or was at the end") boolean present,
        @Schema(description = "counts, blocks, lapsed, replaced or excluded") String effect) {

    static VoteAnswer of(CastVote vote) {
        return new VoteAnswer(
                vote.person(),
                vote.name(),
                vote.team(),
                vote.verdict().label(),
                vote.comment(),
                vote.at(),
                vote.hash(),
                vote.present(),
                vote.effect().label());
    }
}
