package org.assay.review;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * How a review is to be decided now: under which rule, by whom.
 *
 * @param team the team that owns the pages
 * @param reviewers who are its reviewers now
 * @param second who are reviewers of the rule's second team now; none where the rule has none
 * @param minor whether all that would change is minor; false where the rule does not ask
 */
record Electorate(Quorum quorum, String team, Set<UUID> reviewers, Set<UUID> second, boolean minor) {

    Electorate {
        reviewers = Set.copyOf(reviewers);
        second = Set.copyOf(second);
    }

    /** How many approvals are needed. */
    int needed() {
        return quorum.needed(minor);
    }

    /** Whether the person is one of those who decide at all. */
    boolean isReviewer(UUID person) {
        return reviewers.contains(person);
    }

    /** Whether the rule counts the person's approval. */
    boolean counts(UUID person) {
        return isReviewer(person)
                && switch (quorum.counted()) {
                    case REVIEWERS -> true;
                    case PEOPLE -> quorum.people().contains(person);
                    case SECOND_TEAM -> second.contains(person);
                };
    }

    /** Everyone whose approval the rule counts. */
    Set<UUID> counted() {
        Set<UUID> counted = new HashSet<>(reviewers);
        counted.removeIf(person -> !counts(person));
        return counted;
    }
}
