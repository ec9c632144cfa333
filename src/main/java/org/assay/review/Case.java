package org.assay.review;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.AccessPolicy;
import org.assay.access.Audience;
import org.assay.access.Permission;
import org.assay.access.Rule;
import org.assay.identity.CurrentCaller;
import org.assay.page.Draft;

/**
 * A review with everything that decides it, as the current caller, an insider of all its pages, finds it.
 *
 * @param votes in the order in which they were cast
 * @param set the drafts as they are now, also where the review has ended
 * @param known the drafts of the set and of all other pages that votes were about, as far as the caller sees them
 * @param terms how it is decided
 * @param names of everyone in it, and of the reviewers
 */
record Case(
        Review review,
        List<ReviewPage> pages,
        List<Vote> votes,
        ChangeSet set,
        Map<UUID, Draft> known,
        Terms terms,
        Standing standing,
        Map<UUID, String> names) {

    static Case of(
            Review review,
            List<ReviewPage> pages,
            List<Vote> votes,
            ChangeSet set,
            Map<UUID, Draft> known,
            Terms terms,
            Map<UUID, String> names) {
        List<Ballot> ballots = votes.stream().map(Vote::ballot).toList();
        Standing standing = review.state() == ReviewState.OPEN
                ? Standing.of(askers(review, pages), set, ballots, terms.electorate())
                : Standing.ended(review.state(), review.closingHash(), review.approvers(), review.needed(), ballots);
        return new Case(review, pages, votes, set, known, terms, standing, names);
    }

    private static Set<UUID> askers(Review review, List<ReviewPage> pages) {
        Set<UUID> askers = new HashSet<>(Set.of(review.opener()));
        pages.stream().map(ReviewPage::askedBy).filter(Objects::nonNull).forEach(askers::add);
        return askers;
    }

    /** The policy's objection against the caller's reviewing these pages. */
    private Optional<Rule> policy() {
        return AccessPolicy.objection(CurrentCaller.get(), Permission.REVIEW, set.rules());
    }

    /** What the caller may do. */
    Acts acts(Names names) {
        return acts(missing(names));
    }

    /** The same, for whom nobody need be called by name. */
    Acts acts() {
        return acts(missing(new Names(CurrentCaller.get().person(), Map.of(), List.of())));
    }

    private Acts acts(List<Missing> missing) {
        UUID caller = CurrentCaller.get().person();
        boolean counted = terms.electorate().counts(caller);
        return new Acts(standing, caller, review.opener(), counted, policy(), missing);
    }

    List<Missing> missing(Names names) {
        return standing.lacks().stream().map(lack -> lack.inWords(names)).toList();
    }

    /** What is, or was at the end, under review, by page. */
    Seen present() {
        Map<UUID, Draft> drafts = set.byPage();
        Map<UUID, Seen.Revisions> present = new TreeMap<>();
        for (ReviewPage page : pages) {
            present.put(
                    page.page(),
                    page.head() == null
                            ? Seen.Revisions.of(drafts.get(page.page()))
                            : new Seen.Revisions(page.head(), page.approved()));
        }
        return new Seen(present);
    }

    /** What it is about; for whom it was not written, what its pages are called now. */
    String title() {
        return mayRead(review.titleAudience())
                ? review.title()
                : set.drafts().stream().map(Draft::title).collect(Collectors.joining(", "));
    }

    /** How many lines of its pages there are, or at the end were, to read. */
    int lines() {
        return review.changedLines() == null ? set.lines() : review.changedLines();
    }

    /** Whether the caller reads what was said when only those with one of these keys saw the drafts. */
    static boolean mayRead(List<String> audience) {
        return !Collections.disjoint(audience, Audience.keysOf(CurrentCaller.get()));
    }
}
