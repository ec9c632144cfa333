package org.assay.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What votes and drafts amount to: the one count that decisions, screens and REST go by.
 *
 * <p>A person's last vote is his vote. An approval counts if it is bound to the present hash, and its author is now one whom
 * the space's rule counts, neither put any of it into the review nor had a hand in any of its content, and is named where a
 * page is RED. A request for changes stands whatever it is bound to, and blocks, until its author approves or is no reviewer
 * any more: one who has written himself since can lift his request that way, though his approval does not count.
 *
 * @param needed how many approvals are needed, or were when it ended
 * @param excluded who cannot approve: whoever asked and everyone who wrote
 * @param last each person's last vote, in the order of those votes
 * @param approvers whose approvals count, in the order of their votes
 * @param requesters whose requests for changes stand, in the order of their votes
 * @param awaited who could still approve, by id; nobody where it has ended
 * @param lacks what is missing before it can be published; empty unless it is open
 */
record Standing(
        ReviewState state,
        String hash,
        int needed,
        Set<UUID> excluded,
        Map<UUID, Ballot> last,
        List<UUID> approvers,
        List<UUID> requesters,
        List<UUID> awaited,
        List<Lack> lacks) {

    /**
     * Counts an open review.
     *
     * @param askers who asked for it and who put pages into it
     * @param ballots in the order in which they were cast
     */
    static Standing of(Set<UUID> askers, ChangeSet set, List<Ballot> ballots, Electorate electorate) {
        Set<UUID> excluded = new HashSet<>(set.authors());
        excluded.addAll(askers);
        Set<UUID> able = able(electorate, set.named(), excluded);
        Map<UUID, Ballot> last = last(ballots);
        List<UUID> approvers = new ArrayList<>();
        List<UUID> requesters = new ArrayList<>();
        for (Ballot ballot : last.values()) {
            UUID person = ballot.person();
            if (ballot.verdict() == Verdict.REQUEST_CHANGES) {
                if (electorate.isReviewer(person)) {
                    requesters.add(person);
                }
            } else if (able.contains(person) && ballot.hash().equals(set.hash())) {
                approvers.add(person);
            }
        }
        List<UUID> awaited = able.stream()
                .filter(person -> !approvers.contains(person))
                .sorted()
                .toList();
        List<Lack> lacks = new ArrayList<>();
        if (!requesters.isEmpty()) {
            lacks.add(Lack.changes(requesters));
        }
        int lacking = Math.max(0, electorate.needed() - approvers.size());
        if (lacking > 0) {
            lacks.add(Lack.approvals(lacking, electorate.quorum(), awaited));
            if (able.size() < electorate.needed()) {
                lacks.add(tooFew(electorate, excluded, able));
            }
        }
        set.hidden().forEach(title -> lacks.add(Lack.hidden(title)));
        return new Standing(
                state(requesters, lacking),
                set.hash(),
                electorate.needed(),
                excluded,
                last,
                approvers,
                requesters,
                awaited,
                List.copyOf(lacks));
    }

    private static Lack tooFew(Electorate electorate, Set<UUID> excluded, Set<UUID> able) {
        Set<UUID> named = able(electorate, Optional.empty(), excluded);
        if (named.size() < electorate.needed()) {
            return Lack.tooFew(able.size());
        }
        named.removeAll(able);
        return Lack.noneNamed(named.stream().sorted().toList());
    }

    /**
     * A review that has ended stays as it was counted then.
     *
     * @param hash its hash when it ended
     * @param approvers whose approvals counted then
     * @param needed how many were needed then
     */
    static Standing ended(ReviewState state, String hash, List<UUID> approvers, int needed, List<Ballot> ballots) {
        Map<UUID, Ballot> last = last(ballots);
        // What was published was blocked by nobody: a request that is still there had ceased to stand.
        List<UUID> requesters = last.values().stream()
                .filter(ballot -> ballot.verdict() == Verdict.REQUEST_CHANGES && state != ReviewState.PUBLISHED)
                .map(Ballot::person)
                .toList();
        return new Standing(state, hash, needed, Set.of(), last, approvers, requesters, List.of(), List.of());
    }

    /** What became of a vote of this review. */
    Effect effect(Ballot ballot, boolean isLast) {
        if (!isLast) {
            return Effect.REPLACED;
        }
        if (ballot.verdict() == Verdict.REQUEST_CHANGES) {
            return requesters.contains(ballot.person()) ? Effect.BLOCKS : Effect.VOID;
        }
        if (approvers.contains(ballot.person())) {
            return Effect.COUNTS;
        }
        return ballot.hash().equals(hash) ? Effect.EXCLUDED : Effect.LAPSED;
    }

    /** Whether nothing stands in the way of publishing it. */
    boolean isPublishable() {
        return state == ReviewState.APPROVED && lacks.isEmpty();
    }

    /** Whether his last vote is about the present content. */
    boolean hasVotedOnPresent(UUID person) {
        Ballot ballot = last.get(person);
        return ballot != null && ballot.hash().equals(hash);
    }

    private static Set<UUID> able(Electorate electorate, Optional<Set<UUID>> named, Set<UUID> excluded) {
        Set<UUID> able = electorate.counted();
        able.removeAll(excluded);
        named.ifPresent(able::retainAll);
        return able;
    }

    private static Map<UUID, Ballot> last(List<Ballot> ballots) {
        Map<UUID, Ballot> last = new LinkedHashMap<>();
        for (Ballot ballot : ballots) {
            last.remove(ballot.person());
            last.put(ballot.person(), ballot);
        }
        return last;
    }

    /** A hidden page lets nothing be published, yet changes nothing about who has approved what. */
    private static ReviewState state(List<UUID> requesters, int lacking) {
        if (!requesters.isEmpty()) {
            return ReviewState.CHANGES_REQUESTED;
        }
        return lacking == 0 ? ReviewState.APPROVED : ReviewState.OPEN;
    }
}
