package org.assay.review.web;

import java.util.Map;
import org.assay.review.NewVote;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vote on the content that the hash names. */
@Schema(name = "VoteRequest")
public record VoteRequest(
        @Schema(description = "The review's hash as the voter has seen it") String hash,
        @Schema(description = "approve or request-changes") String vote,
        @Schema(description = "At most 10,000 characters; may be left out") String comment,
        @Schema(
                        description =
                                "How the voter found the analytic standards of ICD 203 met (met, partly-met, not-met or"
                                        + " not-applicable), by standard (sources, uncertainty, distinction, alternatives,"
                                        + " relevance, argumentation, change, accuracy, visuals); any may be left out")
                Map<String, String> tradecraft) {

    NewVote cast() {
        return new NewVote(hash, vote, comment, tradecraft);
    }
}
