package org.assay.review;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Permission;
import org.assay.audit.Deed;
import org.assay.audit.Trail;
import org.assay.identity.CurrentCaller;
import org.assay.page.Decision;
import org.assay.page.Draft;
import org.assay.page.Drafts;
import org.assay.platform.ApplicationService;
import org.assay.platform.Clash;
import org.assay.platform.NotFound;

/**
 * Asking for reviews, changing what is in them, voting, publishing, rejecting, withdrawing.
 *
 * <p>Each act names what its caller has seen: the revision of each page, or the review's hash. If that is no longer how
 * things are, the act is refused and changes nothing.
 */
@ApplicationService
public class Reviews {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Docket docket;

    @Inject
    private Drafts drafts;

    @Inject
    private Naming naming;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /**
     * Asks for a review of pages' drafts.
     *
     * @return the review's id
     * @throws org.assay.platform.Invalid if what was sent breaks a rule of form, or the pages are of several spaces
     * @throws org.assay.platform.NotFound if one of the pages is none that the caller may see
     * @throws org.assay.access.Denied if he is no insider of one of them
     * @throws Clash with code {@code in-review}, {@code stale-revision} or {@code nothing-new}
     */
    public UUID open(NewReview sent) {
        Access.requireMember();
        CheckedReview asked = CheckedReview.of(sent);
        List<Draft> found = drafts.forReview(asked.revisions().keySet());
        UUID space = asked.space(found);
        asked.requirePresent(found);
        Review review = new Review(
                space,
                asked.title(),
                ChangeSet.of(found).audience(),
                CurrentCaller.get().person(),
                clock.instant());
        entities.persist(review);
        take(review, asked);
        trail.record(Deed.REVIEW_OPENED, review.id(), "pages: " + found.size());
        entities.flush();
        return review.id();
    }

    private void take(Review review, CheckedReview asked) {
        UUID caller = CurrentCaller.get().person();
        asked.revisions().forEach((page, seen) -> entities.persist(new ReviewPage(review.id(), page, seen, caller)));
        drafts.reviewedIn(review.id(), asked.revisions().keySet());
    }

    /**
     * Puts further pages into an open review; whoever does so asks for a review of them.
     *
     * @param pages as the caller has seen them
     * @throws org.assay.platform.Invalid if what was sent breaks a rule of form, or a page is of another space
     * @throws org.assay.platform.NotFound if there is no such review or page that the caller may see
     * @throws Clash with code {@code review-closed}, {@code in-review}, {@code stale-revision} or {@code nothing-new}
     */
    public void add(UUID id, List<NewReview.Seen> pages) {
        Case now = changed(id);
        CheckedReview asked = CheckedReview.further(now.review(), now.pages().size(), pages);
        List<Draft> found = drafts.forReview(asked.revisions().keySet());
        asked.requireSpace(now.review().spaceId(), found);
        asked.requirePresent(found);
        take(now.review(), asked);
        found.forEach(
                draft -> trail.record(Deed.REVIEW_PAGE_ADDED, id, draft.page().toString()));
        entities.flush();
    }

    /**
     * Takes a page out of an open review; its draft stays as it is.
     *
     * @throws org.assay.platform.NotFound if there is no such review that the caller may see, or the page is not in it
     * @throws Clash with code {@code review-closed}, or {@code last-page}: the last one stays
     */
    public void remove(UUID id, UUID page) {
        Case now = changed(id);
        ReviewPage gone = now.pages().stream()
                .filter(of -> of.page().equals(page))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (now.pages().size() == 1) {
            throw new Clash("last-page", Words.of("review.last-page"));
        }
        entities.remove(gone);
        drafts.reviewedIn(null, List.of(page));
        trail.record(Deed.REVIEW_PAGE_REMOVED, id, page.toString());
        entities.flush();
    }

    /**
     * Says otherwise what an open review is about.
     *
     * @param title one line, 1 to 200 code points
     * @throws org.assay.platform.Invalid if it is none
     * @throws org.assay.platform.NotFound if there is no such review that the caller may see
     * @throws Clash with code {@code review-closed}
     */
    public void retitle(UUID id, String title) {
        String line = CheckedReview.title(title);
        Case now = changed(id);
        now.review().retitle(line, now.set().audience());
        trail.record(Deed.REVIEW_RETITLED, id, "");
        entities.flush();
    }

    /** An open review that the caller may change, locked. */
    private Case changed(UUID id) {
        Access.requireMember();
        Case seen = docket.visible(id);
        Access.require(Permission.ASK_REVIEW, seen.set().rules());
        Case now = docket.locked(seen);
        Access.require(Permission.ASK_REVIEW, now.set().rules());
        now.acts().require(Act.CHANGE);
        return now;
    }

    /**
     * Votes on a review's content as the caller has seen it.
     *
     * @throws org.assay.platform.Invalid if what was sent breaks a rule of form
     * @throws org.assay.platform.NotFound if there is no such review that the caller may see
     * @throws org.assay.access.Denied if he may not vote so
     * @throws Clash with code {@code review-closed}, or {@code stale-hash} if the content is not what he has seen
     */
    public void vote(UUID id, NewVote sent) {
        Access.requireMember();
        CheckedVote vote = CheckedVote.of(sent);
        Case seen = docket.visible(id);
        Access.require(Permission.REVIEW, seen.set().rules());
        Case now = docket.locked(seen);
        Access.require(Permission.REVIEW, now.set().rules());
        now.acts().require(vote.verdict() == Verdict.APPROVE ? Act.APPROVE : Act.REQUEST_CHANGES);
        requirePresent(now, vote.hash());
        Vote cast = new Vote(id, CurrentCaller.get().person(), vote, now.set(), clock.instant());
        entities.persist(cast);
        trail.record(Deed.REVIEW_VOTED, id, vote.verdict().label() + " " + vote.hash(), cast.made());
        entities.flush();
    }

    /**
     * Publishes all pages of an approved review, whole or not at all.
     *
     * @param hash the review's hash as the caller has seen it
     * @throws org.assay.platform.NotFound if there is no such review that the caller may see
     * @throws org.assay.access.Denied if he is no reviewer of all its pages
     * @throws Clash with code {@code review-closed}, {@code stale-hash}, or {@code not-approved}, saying what is missing
     */
    public void publish(UUID id, String hash) {
        Access.requireMember();
        String wanted = CheckedVote.hash(hash);
        Case seen = docket.visible(id);
        Access.require(Permission.REVIEW, seen.set().rules());
        Case now = docket.lockedWithPages(seen);
        Access.require(Permission.REVIEW, now.set().rules());
        if (now.standing().state().isOpen()) {
            requirePresent(now, wanted);
        }
        now.acts(naming.of(now)).require(Act.PUBLISH);
        Review.End end = end(now, ReviewState.PUBLISHED, "");
        drafts.publish(now.set().pages(), new Decision(id, end.person(), end.approvers(), end.at()));
        end(now, end);
    }

    /**
     * Ends a review without publishing; the drafts stay as they are.
     *
     * @param comment why, 1 to 10,000 code points
     * @throws org.assay.platform.Invalid if the comment is missing or breaks a rule of form
     * @throws org.assay.platform.NotFound if there is no such review that the caller may see
     * @throws org.assay.access.Denied if he is no reviewer of all its pages
     * @throws Clash with code {@code review-closed}
     */
    public void reject(UUID id, String comment) {
        Access.requireMember();
        String reason = CheckedVote.reason(comment);
        Case seen = docket.visible(id);
        Access.require(Permission.REVIEW, seen.set().rules());
        Case now = docket.lockedWithPages(seen);
        Access.require(Permission.REVIEW, now.set().rules());
        now.acts().require(Act.REJECT);
        drafts.reviewedIn(null, now.set().pages());
        end(now, end(now, ReviewState.REJECTED, reason));
    }

    /**
     * Takes back what the caller has asked for; the drafts stay as they are.
     *
     * @throws org.assay.platform.NotFound if there is no such review that the caller may see
     * @throws org.assay.access.Denied if it was not he who asked
     * @throws Clash with code {@code review-closed}
     */
    public void withdraw(UUID id) {
        Access.requireMember();
        Case seen = docket.visible(id);
        Access.require(Permission.ASK_REVIEW, seen.set().rules());
        seen.acts().require(Act.WITHDRAW);
        Case now = docket.lockedWithPages(seen);
        Access.require(Permission.ASK_REVIEW, now.set().rules());
        now.acts().require(Act.WITHDRAW);
        drafts.reviewedIn(null, now.set().pages());
        end(now, end(now, ReviewState.WITHDRAWN, ""));
    }

    private static void requirePresent(Case now, String hash) {
        if (!now.standing().hash().equals(hash)) {
            throw new Clash("stale-hash", Words.of("review.stale-hash"));
        }
    }

    private Review.End end(Case now, ReviewState state, String comment) {
        return new Review.End(
                state,
                CurrentCaller.get().person(),
                clock.instant(),
                now.set().hash(),
                now.standing().approvers(),
                now.standing().needed(),
                now.lines(),
                comment,
                now.set().audience());
    }

    private static Deed deed(ReviewState end) {
        return switch (end) {
            case PUBLISHED -> Deed.REVIEW_PUBLISHED;
            case REJECTED -> Deed.REVIEW_REJECTED;
            case WITHDRAWN -> Deed.REVIEW_WITHDRAWN;
            case OPEN, CHANGES_REQUESTED, APPROVED -> throw new IllegalArgumentException("No end: " + end);
        };
    }

    private void end(Case now, Review.End end) {
        Map<UUID, Draft> byPage = now.set().byPage();
        now.pages().forEach(page -> page.end(byPage.get(page.page())));
        now.review().end(end);
        trail.record(deed(end.state()), now.review().id(), end.hash());
        entities.flush();
    }
}
