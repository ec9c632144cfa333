package org.assay.review.web;

import org.assay.review.NewVote;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vote on the content that the hash names. */
@Schema(name = "VoteRequest")
public record VoteRequest(
        @Schema(description = "The review's hash as the voter has seen it") String hash,
        @Schema(description = "approve or request-changes") String vote,
        @Schema(description = "At most 10,000 characters; may be left out") String comment) {

    NewVote cast() {
        return new NewVote(hash, vote, comment);
    }
}
