package org.assay.review;

import static org.assay.page.Refusals.clash;
import static org.assay.page.Refusals.denied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.assay.access.Rule;
import org.assay.identity.Work;
import org.assay.page.Histories;
import org.assay.page.PageAddress;
import org.assay.page.PageDetails;
import org.assay.page.Pages;
import org.assay.page.RevisionSummary;
import org.assay.page.SavedRevision;
import org.assay.platform.Invalid;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which votes count, for which content, and what outdates them. */
@ExtendWith(ArquillianExtension.class)
class VotesIT {

    @Inject
    private Reviews reviews;

    @Inject
    private Pages pages;

    @Inject
    private Histories histories;

    private ReviewDesk desk;

    @Deployment
    static WebArchive war() {
        return BuiltWar.withTests();
    }

    @BeforeEach
    void a_desk() {
        desk = new ReviewDesk();
    }

    @Test
    void R1_a_vote_or_publication_with_a_stale_hash_is_refused_and_changes_nothing() {
        SavedRevision page = desk.page("Page");
        UUID review = desk.ask(desk.ana, page);
        String seen = desk.hash(review);
        desk.approve(desk.rana, review);
        desk.save(desk.ana, page, "Page", "New text");

        clash("stale-hash", () -> desk.vote(desk.rolf, review, seen, "approve", "Fine."));
        clash("stale-hash", () -> desk.vote(desk.rolf, review, seen, "request-changes", "Not yet."));
        clash("stale-hash", () -> Work.runAs(desk.rana, () -> reviews.publish(review, seen)));

        ReviewDetails after = desk.details(desk.rana, review);
        assertThat(after.votes()).hasSize(1);
        assertThat(after.state()).isEqualTo(ReviewState.OPEN);
        assertThat(desk.draft(page).approved()).isNull();
    }

    @Test
    void R3_a_standing_request_for_changes_blocks_publication() {
        UUID review = desk.ask(desk.ana, desk.page("Page"));
        desk.requestChanges(desk.rana, review);
        desk.approve(desk.rolf, review);

        ReviewDetails blocked = desk.details(desk.rolf, review);
        assertThat(blocked.state()).isEqualTo(ReviewState.CHANGES_REQUESTED);
        assertThat(blocked.missing()).singleElement().satisfies(missing -> assertThat(missing.message())
                .contains(desk.rana.displayName()));
        clash("not-approved", () -> desk.publish(desk.rolf, review));

        desk.approve(desk.rana, review);
        desk.publish(desk.rolf, review);
    }

    @Test
    void R4_the_counts_that_are_shown_are_those_that_the_publication_rests_on() {
        SavedRevision page = desk.page("Page");
        UUID review = desk.ask(desk.ana, page);
        desk.approve(desk.rana, review);
        desk.approve(desk.rolf, review);
        ReviewDetails shown = desk.details(desk.anton, review);
        assertThat(shown.approvals()).isEqualTo(2);
        assertThat(shown.votes()).extracting(CastVote::effect).containsOnly(Effect.COUNTS);

        desk.publish(desk.rana, review);

        assertThat(desk.details(desk.anton, review).approvals()).isEqualTo(2);
        assertThat(revisions(page).get(0).approverNames()).contains(desk.rana.displayName(), desk.rolf.displayName());
    }

    @Test
    void R5_a_new_revision_a_merge_and_a_restore_each_outdate_approvals_but_no_request() {
        SavedRevision first = desk.page(desk.ana, "Page", "One\n\nTwo\n\nThree");
        UUID review = desk.ask(desk.ana, first);
        desk.approve(desk.rana, review);

        desk.save(desk.ana, first, "Page", "One\n\nTwo\n\nThree, more");
        lapsed(review);
        desk.approve(desk.rana, review);

        SavedRevision merged = desk.save(desk.anton, first, "Page", "One, more\n\nTwo\n\nThree");
        lapsed(review);
        desk.approve(desk.rana, review);

        Work.as(desk.ana, () -> pages.restore(first.page(), 1, merged.hash(), null));
        lapsed(review);

        desk.requestChanges(desk.rana, review);
        SavedRevision head = head(first);
        desk.save(desk.ana, head, "Page", "Something else");
        assertThat(desk.details(desk.rana, review).state()).isEqualTo(ReviewState.CHANGES_REQUESTED);
    }

    @Test
    void R6_coauthor_cannot_satisfy_the_quorum() {
        SavedRevision first = desk.page(desk.rolf, "Page", "One\n\nTwo\n\nThree");
        desk.save(desk.ana, first, "Page", "One\n\nTwo\n\nThree, more");
        SavedRevision merged = desk.save(desk.rana, first, "Page", "One, more\n\nTwo\n\nThree");
        UUID review = desk.ask(desk.ana, merged);

        denied(Rule.WROTE_IT, () -> desk.approve(desk.rolf, review));
        denied(Rule.WROTE_IT, () -> desk.approve(desk.rana, review));
        denied(Rule.NOT_A_REVIEWER, () -> desk.approve(desk.ana, review));
        desk.requestChanges(desk.rolf, review);
        desk.approve(desk.rolf, review);

        ReviewDetails after = desk.details(desk.rolf, review);
        assertThat(after.state()).isEqualTo(ReviewState.OPEN);
        assertThat(after.approvals()).isZero();
        assertThat(after.votes()).extracting(CastVote::effect).containsExactly(Effect.REPLACED, Effect.EXCLUDED);
    }

    @Test
    void R6_the_opener_cannot_approve_even_if_others_wrote() {
        UUID review = desk.ask(desk.rana, desk.page("Page"));

        denied(Rule.ASKED_FOR_IT, () -> desk.approve(desk.rana, review));
    }

    @Test
    void every_thing_wrong_with_a_vote_is_said_at_once() {
        UUID review = desk.ask(desk.ana, desk.page("Page"));

        assertThatThrownBy(() -> desk.vote(desk.rana, review, null, "maybe", "a\u0000b"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .extracting(violation -> violation.field())
                        .containsExactlyInAnyOrder("hash", "vote", "comment"));
        assertThatThrownBy(() -> desk.vote(desk.rana, review, desk.hash(review), "approve", "x".repeat(10_001)))
                .isInstanceOf(Invalid.class);
    }

    private void lapsed(UUID review) {
        ReviewDetails details = desk.details(desk.rana, review);
        assertThat(details.state()).isEqualTo(ReviewState.OPEN);
        assertThat(details.approvals()).isZero();
        assertThat(details.votes().get(details.votes().size() - 1).effect()).isEqualTo(Effect.LAPSED);
        clash("not-approved", () -> desk.publish(desk.rolf, review));
    }

    private SavedRevision head(SavedRevision page) {
        PageDetails draft = desk.draft(page);
        return new SavedRevision(page.page(), page.space(), draft.slug(), draft.number(), draft.hash());
    }

    private List<RevisionSummary> revisions(SavedRevision page) {
        return Work.as(desk.reed, () -> histories.revisions(new PageAddress(page.space(), page.slug()), null, 10))
                .revisions()
                .items();
    }
}
