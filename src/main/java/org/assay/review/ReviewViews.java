package org.assay.review;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.identity.People;
import org.assay.page.Draft;
import org.assay.platform.ApplicationService;

/** Reading one review: six statements, whatever the number of its pages and votes. */
@ApplicationService
public class ReviewViews {

    @Inject
    private Docket docket;

    @Inject
    private People people;

    /**
     * The review as the caller sees it.
     *
     * @throws org.assay.platform.NotFound if there is none that the caller may see
     */
    public ReviewDetails details(UUID id) {
        Access.requireMember();
        Case found = docket.visible(id);
        Map<UUID, String> names = people.displayNames(found.people());
        Review review = found.review();
        Standing standing = found.standing();
        boolean rejected = standing.state() == ReviewState.REJECTED;
        return new ReviewDetails(
                review.id(),
                found.set().drafts().get(0).address().space(),
                review.title(),
                review.opener(),
                names.get(review.opener()),
                review.opened(),
                standing.state(),
                standing.hash(),
                standing.approvers().size(),
                standing.quorum().approvals(),
                votes(found, names),
                found.missing(names),
                pages(found),
                found.acts(names).objections(),
                review.closed(),
                names.get(review.closedBy()),
                rejected && Case.mayRead(review.closingAudience()) ? review.closingComment() : null);
    }

    private static List<ReviewedPage> pages(Case found) {
        Map<UUID, Draft> drafts = found.set().byPage();
        return found.pages().stream()
                .map(page -> ReviewedPage.of(page, drafts.get(page.page())))
                .toList();
    }

    private static List<CastVote> votes(Case found, Map<UUID, String> names) {
        List<CastVote> votes = new ArrayList<>();
        Set<UUID> voted = new HashSet<>();
        List<Vote> cast = found.votes();
        for (int i = cast.size() - 1; i >= 0; i--) {
            Vote vote = cast.get(i);
            boolean last = voted.add(vote.person());
            votes.add(0, vote(found.standing(), vote, last, names));
        }
        return votes;
    }

    private static CastVote vote(Standing standing, Vote vote, boolean last, Map<UUID, String> names) {
        return new CastVote(
                vote.person(),
                names.get(vote.person()),
                vote.team(),
                vote.verdict(),
                Case.mayRead(vote.audience()) ? vote.comment() : null,
                vote.at(),
                vote.hash(),
                vote.hash().equals(standing.hash()),
                standing.effect(vote.ballot(), last));
    }
}
