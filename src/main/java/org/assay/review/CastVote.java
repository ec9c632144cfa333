package org.assay.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A vote as others see it.
 *
 * @param name of who voted
 * @param team the team as whose reviewer he voted
 * @param comment what he said; null where the caller may not read what was said about the content of that time
 * @param findings how he found the standards of tradecraft met; null where the comment is
 * @param hash the review's hash that the vote is bound to
 * @param present whether that is the review's hash now, or was when it ended
 * @param effect what became of it
 * @param reasons why it does not count; none where it does, blocks, or was replaced
 */
public record CastVote(
        UUID person,
        String name,
        String team,
        Verdict verdict,
        String comment,
        Findings findings,
        Instant at,
        String hash,
        boolean present,
        Effect effect,
        List<Reason> reasons)
        implements Serializable {

    public CastVote {
        reasons = List.copyOf(reasons);
    }
}
