package org.assay.review.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.review.CastVote;
import org.assay.review.Findings;
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
        @Schema(description = "Findings by standards of tradecraft; null where the comment is")
                Map<String, String> tradecraft,
        Instant at,
        @Schema(description = "The review's hash that it is bound to") String hash,
        @Schema(description = "Whether that is the content under review now, or was at the end") boolean present,
        @Schema(description = "counts, blocks, lapsed, replaced, excluded or void") String effect,
        @Schema(description = "Why it does not count; empty where it does, blocks, or was replaced")
                List<SentenceAnswer> reasons) {

    static VoteAnswer of(CastVote vote) {
        return new VoteAnswer(
                vote.person(),
                vote.name(),
                vote.team(),
                vote.verdict().label(),
                vote.comment(),
                labels(vote.findings()),
                vote.at(),
                vote.hash(),
                vote.present(),
                vote.effect().label(),
                vote.reasons().stream().map(SentenceAnswer::of).toList());
    }

    private static Map<String, String> labels(Findings findings) {
        if (findings == null) {
            return null;
        }
        Map<String, String> labels = new LinkedHashMap<>();
        findings.of().forEach((standard, finding) -> labels.put(standard.label(), finding.label()));
        return labels;
    }
}
