package org.assay.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What votes and drafts amount to: the one count that decisions, screens and REST go by.
 *
 * <p>A person's last vote is his vote. An approval counts if it is bound to the present hash, and its author neither
 * asked for the review nor had a hand in any of its content, and is named where a page is RED. A request for changes
 * stands whatever it is bound to, and blocks, until its author approves: one who has written himself since can lift his
 * request that way, though his approval does not count.
 *
 * @param excluded who cannot approve: the opener and everyone who wrote
 * @param last each person's last vote, in the order of those votes
 * @param approvers whose approvals count, in the order of their votes
 * @param requesters whose requests for changes stand, in the order of their votes
 * @param lacks what is missing before it can be published; empty unless it is open
 */
record Standing(
        ReviewState state,
        String hash,
        Quorum quorum,
        Set<UUID> excluded,
        Map<UUID, Ballot> last,
        List<UUID> approvers,
        List<UUID> requesters,
        List<Lack> lacks) {

    /**
     * Counts an open review.
     *
     * @param opener who asked for it
     * @param ballots in the order in which they were cast
     */
    static Standing of(UUID opener, ChangeSet set, List<Ballot> ballots, Quorum quorum) {
        Set<UUID> excluded = new LinkedHashSet<>(set.authors());
        excluded.add(opener);
        Optional<Set<UUID>> named = set.named();
        Map<UUID, Ballot> last = last(ballots);
        List<UUID> approvers = new ArrayList<>();
        List<UUID> requesters = new ArrayList<>();
        for (Ballot ballot : last.values()) {
            UUID person = ballot.person();
            boolean eligible = !excluded.contains(person)
                    && named.map(people -> people.contains(person)).orElse(true);
            if (ballot.verdict() == Verdict.REQUEST_CHANGES) {
                requesters.add(person);
            } else if (eligible && ballot.hash().equals(set.hash())) {
                approvers.add(person);
            }
        }
        List<Lack> lacks = lacks(requesters, quorum.lacking(approvers.size()), named, excluded);
        return new Standing(state(requesters, lacks), set.hash(), quorum, excluded, last, approvers, requesters, lacks);
    }

    /**
     * A review that has ended stays as it was counted then.
     *
     * @param hash its hash when it ended
     * @param approvers whose approvals counted then
     */
    static Standing ended(ReviewState state, String hash, List<UUID> approvers, List<Ballot> ballots, Quorum quorum) {
        Map<UUID, Ballot> last = last(ballots);
        List<UUID> requesters = last.values().stream()
                .filter(ballot -> ballot.verdict() == Verdict.REQUEST_CHANGES)
                .map(Ballot::person)
                .toList();
        return new Standing(state, hash, quorum, Set.of(), last, approvers, requesters, List.of());
    }

    /** What became of a vote of this review. */
    Effect effect(Ballot ballot, boolean isLast) {
        if (!isLast) {
            return Effect.REPLACED;
        }
        if (ballot.verdict() == Verdict.REQUEST_CHANGES) {
            return Effect.BLOCKS;
        }
        if (approvers.contains(ballot.person())) {
            return Effect.COUNTS;
        }
        return ballot.hash().equals(hash) ? Effect.EXCLUDED : Effect.LAPSED;
    }

    /** Whether his last vote is about the present content. */
    boolean hasVotedOnPresent(UUID person) {
        Ballot ballot = last.get(person);
        return ballot != null && ballot.hash().equals(hash);
    }

    private static Map<UUID, Ballot> last(List<Ballot> ballots) {
        Map<UUID, Ballot> last = new LinkedHashMap<>();
        for (Ballot ballot : ballots) {
            last.remove(ballot.person());
            last.put(ballot.person(), ballot);
        }
        return last;
    }

    private static List<Lack> lacks(
            List<UUID> requesters, int approvals, Optional<Set<UUID>> named, Set<UUID> excluded) {
        List<Lack> lacks = new ArrayList<>();
        if (!requesters.isEmpty()) {
            lacks.add(new Lack(Lack.Code.CHANGES_REQUESTED, requesters.size(), List.copyOf(requesters)));
        }
        if (approvals > 0) {
            lacks.add(new Lack(Lack.Code.APPROVALS, approvals, List.of()));
            if (named.isPresent() && excluded.containsAll(named.get())) {
                lacks.add(new Lack(Lack.Code.NO_NAMED_REVIEWER, 1, List.of()));
            }
        }
        return lacks;
    }

    private static ReviewState state(List<UUID> requesters, List<Lack> lacks) {
        if (!requesters.isEmpty()) {
            return ReviewState.CHANGES_REQUESTED;
        }
        return lacks.isEmpty() ? ReviewState.APPROVED : ReviewState.OPEN;
    }
}
