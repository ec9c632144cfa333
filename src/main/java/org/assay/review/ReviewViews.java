package org.assay.review;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.page.Changes;
import org.assay.page.Draft;
import org.assay.platform.ApplicationService;
import org.assay.platform.Clash;

/** Reading one review: five statements, or a few more where a rule or a lack asks for it, whatever the number of its pages and votes. */
@ApplicationService
public class ReviewViews {

    @Inject
    private Docket docket;

    @Inject
    private Naming naming;

    @Inject
    private Changes changes;

    /**
     * The review as the caller sees it, with what it changes of what is approved.
     *
     * @throws org.assay.platform.NotFound if there is none that the caller may see
     */
    public ReviewDetails details(UUID id) {
        return details(id, Since.APPROVED);
    }

    /**
     * The review as the caller sees it.
     *
     * @param since what its changes are told from
     * @throws org.assay.platform.NotFound if there is none that the caller may see
     * @throws Clash with code {@code not-voted} if that is his vote and there is none that tells what it saw
     */
    public ReviewDetails details(UUID id, Since since) {
        Access.requireMember();
        Case found = docket.visible(id);
        Optional<Vote> last = Interdiff.lastVote(found);
        if (since == Since.VOTE && last.isEmpty()) {
            throw new Clash("not-voted", Words.of("review.not-voted"));
        }
        Interdiff interdiff = new Interdiff(found, changes);
        List<PageChange> told = since == Since.VOTE ? interdiff.since(last.orElseThrow()) : interdiff.sinceApproved();
        return details(found, naming.of(found), since, told, last.map(Vote::at).orElse(null));
    }

    private static ReviewDetails details(Case found, Names names, Since since, List<PageChange> told, Instant votedAt) {
        Review review = found.review();
        Standing standing = found.standing();
        boolean rejected = standing.state() == ReviewState.REJECTED;
        return new ReviewDetails(
                review.id(),
                found.set().drafts().get(0).address().space(),
                found.title(),
                review.opener(),
                names.of(review.opener()),
                review.opened(),
                standing.state(),
                standing.hash(),
                standing.approvers().size(),
                standing.needed(),
                standing.state().isOpen() ? rule(found, names) : null,
                minor(found),
                notMinor(found),
                votes(found, names),
                found.missing(names),
                pages(found),
                found.lines(),
                since,
                told,
                votedAt,
                new Advice(found, found.acts(names), names).objections(),
                review.closed(),
                review.closedBy() == null ? null : names.of(review.closedBy()),
                rejected && Case.mayRead(review.closingAudience()) ? review.closingComment() : null);
    }

    private static String rule(Case found, Names names) {
        Electorate electorate = found.terms().electorate();
        return RuleWords.of(
                electorate.quorum(),
                electorate.team(),
                names.all(electorate.quorum().people()));
    }

    private static Boolean minor(Case found) {
        boolean asked =
                found.standing().state().isOpen() && !found.terms().doubts().isEmpty();
        return asked ? found.terms().electorate().minor() : null;
    }

    private static List<Reason> notMinor(Case found) {
        List<Reason> reasons = new ArrayList<>();
        if (found.standing().state().isOpen()) {
            for (Draft draft : found.set().drafts()) {
                for (String doubt : found.terms().doubts().getOrDefault(draft.page(), Set.of())) {
                    reasons.add(new Reason(doubt, Words.of("review.minor." + doubt, draft.title())));
                }
            }
        }
        reasons.sort(Comparator.comparing(Reason::message));
        return reasons;
    }

    private static List<ReviewedPage> pages(Case found) {
        Map<UUID, Draft> drafts = found.set().byPage();
        return found.pages().stream()
                .map(page -> ReviewedPage.of(page, drafts.get(page.page())))
                .toList();
    }

    private static List<CastVote> votes(Case found, Names names) {
        Reasons reasons = new Reasons(found, found.present(), names);
        List<CastVote> votes = new ArrayList<>();
        Set<UUID> voted = new HashSet<>();
        List<Vote> cast = found.votes();
        for (int i = cast.size() - 1; i >= 0; i--) {
            Vote vote = cast.get(i);
            boolean last = voted.add(vote.person());
            votes.add(0, vote(found.standing(), vote, last, names, reasons));
        }
        return votes;
    }

    private static CastVote vote(Standing standing, Vote vote, boolean last, Names names, Reasons reasons) {
        Effect effect = standing.effect(vote.ballot(), last);
        boolean readable = Case.mayRead(vote.audience());
        return new CastVote(
                vote.person(),
                names.of(vote.person()),
                vote.team(),
                vote.verdict(),
                readable ? vote.comment() : null,
                readable ? vote.findings() : null,
                vote.at(),
                vote.hash(),
                vote.hash().equals(standing.hash()),
                effect,
                reasons.of(vote, effect));
    }
}
