package org.assay.review;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.access.AccessPolicy;
import org.assay.access.Audience;
import org.assay.access.Permission;
import org.assay.access.Rule;
import org.assay.identity.CurrentCaller;

/**
 * A review with everything that decides it, as the current caller, an insider of all its pages, finds it.
 *
 * @param votes in the order in which they were cast
 * @param set the drafts as they are now, also where the review has ended
 */
record Case(Review review, List<ReviewPage> pages, List<Vote> votes, ChangeSet set, Standing standing) {

    static Case of(Review review, List<ReviewPage> pages, List<Vote> votes, ChangeSet set) {
        List<Ballot> ballots = votes.stream().map(Vote::ballot).toList();
        Standing standing = review.state() == ReviewState.OPEN
                ? Standing.of(review.opener(), set, ballots, Quorum.FOUR_EYES)
                : Standing.ended(review.state(), review.closingHash(), review.approvers(), ballots, Quorum.FOUR_EYES);
        return new Case(review, pages, votes, set, standing);
    }

    /** The policy's objection against the caller's reviewing these pages. */
    private Optional<Rule> policy() {
        return AccessPolicy.objection(CurrentCaller.get(), Permission.REVIEW, set.rules());
    }

    /** What the caller may do. */
    Acts acts(Map<UUID, String> names) {
        return new Acts(standing, CurrentCaller.get().person(), review.opener(), policy(), missing(names));
    }

    List<Missing> missing(Map<UUID, String> names) {
        return standing.lacks().stream().map(lack -> lack.inWords(names)).toList();
    }

    /** Everyone whose name is needed to tell of it. */
    Set<UUID> people() {
        Set<UUID> people = new HashSet<>();
        people.add(review.opener());
        if (review.closedBy() != null) {
            people.add(review.closedBy());
        }
        votes.forEach(vote -> people.add(vote.person()));
        people.addAll(standing.approvers());
        return people;
    }

    /** Whether the caller reads what was said when only those with one of these keys saw the drafts. */
    static boolean mayRead(List<String> audience) {
        return !Collections.disjoint(audience, Audience.keysOf(CurrentCaller.get()));
    }
}
