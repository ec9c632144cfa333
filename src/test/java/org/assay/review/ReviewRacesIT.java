package org.assay.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.assay.identity.Role;
import org.assay.identity.Work;
import org.assay.page.PageDetails;
import org.assay.page.PageEdit;
import org.assay.page.PageViews;
import org.assay.page.Pages;
import org.assay.page.SavedRevision;
import org.assay.page.Stage;
import org.assay.page.Suppressions;
import org.assay.page.ViewChoice;
import org.assay.platform.Clash;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people do something to one review at the same moment. */
@ExtendWith(ArquillianExtension.class)
class ReviewRacesIT {

    private static final int ROUNDS = 10;
    private static final String DONE = "done";

    @Inject
    private Reviews reviews;

    @Inject
    private Pages pages;

    @Inject
    private PageViews views;

    @Inject
    private Suppressions suppressions;

    @Resource
    private ManagedExecutorService threads;

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
    void of_two_publishers_at_once_one_publishes_and_the_other_is_told_that_it_is_over() {
        for (int round = 0; round < ROUNDS; round++) {
            UUID review = desk.ask(desk.ana, desk.page("A" + round), desk.page("B" + round));
            desk.approve(desk.rana, review);
            String hash = desk.hash(review);

            List<String> outcomes = atOnce(
                    () -> Work.runAs(desk.rana, () -> reviews.publish(review, hash)),
                    () -> Work.runAs(desk.rolf, () -> reviews.publish(review, hash)));

            assertThat(outcomes).containsExactlyInAnyOrder(DONE, "review-closed");
        }
    }

    @Test
    void of_two_who_ask_at_once_for_the_same_pages_one_gets_his_review() {
        for (int round = 0; round < ROUNDS; round++) {
            SavedRevision one = desk.page("A" + round);
            SavedRevision two = desk.page("B" + round);

            List<String> outcomes = atOnce(() -> desk.ask(desk.ana, one, two), () -> desk.ask(desk.anton, two, one));

            assertThat(outcomes).containsExactlyInAnyOrder(DONE, "in-review");
        }
    }

    @Test
    void R1_what_is_saved_while_it_is_published_is_never_published_unseen() {
        for (int round = 0; round < ROUNDS; round++) {
            SavedRevision page = desk.page("Page " + round);
            UUID review = desk.ask(desk.ana, page);
            desk.approve(desk.rana, review);
            String hash = desk.hash(review);

            List<String> outcomes = atOnce(
                    () -> Work.runAs(desk.rana, () -> reviews.publish(review, hash)),
                    () -> Work.as(
                            desk.ana,
                            () -> pages.save(
                                    page.page(),
                                    new PageEdit(page.hash(), page.slug(), "Unseen", null, null, null, ""))));

            PageDetails draft = Work.as(desk.ana, () -> views.details(page.page(), ViewChoice.of(Stage.DRAFT)));
            assertThat(draft.number()).isEqualTo(2);
            assertThat(draft.approved()).isEqualTo(outcomes.get(0).equals(DONE) ? Integer.valueOf(1) : null);
            assertThat(outcomes.get(0)).isIn(DONE, "stale-hash");
        }
    }

    @Test
    void a_page_that_is_retired_at_the_moment_of_publication_is_published_as_it_was_or_makes_it_stale() {
        for (int round = 0; round < ROUNDS; round++) {
            SavedRevision page = desk.page("Page " + round);
            UUID review = desk.ask(desk.ana, page, desk.page("Other " + round));
            desk.approve(desk.rana, review);
            String hash = desk.hash(review);

            List<String> outcomes = atOnce(
                    () -> Work.runAs(desk.rana, () -> reviews.publish(review, hash)), () -> desk.retire(page, true));

            PageDetails draft = Work.as(desk.ana, () -> views.details(page.page(), ViewChoice.of(Stage.DRAFT)));
            assertThat(draft.number()).isEqualTo(2);
            assertThat(draft.revisionRetired()).isTrue();
            assertThat(draft.approved()).isEqualTo(outcomes.get(0).equals(DONE) ? Integer.valueOf(1) : null);
            assertThat(outcomes).isIn(List.of(DONE, DONE), List.of("stale-hash", DONE));
        }
    }

    @Test
    void a_revision_that_is_suppressed_at_the_moment_of_publication_is_no_longer_what_was_approved() {
        for (int round = 0; round < ROUNDS; round++) {
            SavedRevision page = desk.page("Page " + round);
            desk.publish(page);
            UUID review = desk.ask(desk.ana, desk.save(desk.ana, page, "Page", "Second"), desk.page("Other " + round));
            desk.approve(desk.rana, review);
            String hash = desk.hash(review);

            List<String> outcomes = atOnce(
                    () -> Work.runAs(desk.rana, () -> reviews.publish(review, hash)),
                    () -> Work.runAs(desk.rolf, () -> suppressions.suppress(page.page(), 1, "Names somebody")));

            PageDetails draft = Work.as(desk.ana, () -> views.details(page.page(), ViewChoice.of(Stage.DRAFT)));
            assertThat(outcomes).isIn(List.of(DONE, DONE), List.of("stale-hash", DONE));
            assertThat(draft.approved()).isEqualTo(outcomes.get(0).equals(DONE) ? Integer.valueOf(2) : null);
        }
    }

    @Test
    void R3_a_request_for_changes_that_comes_at_the_moment_of_publication_is_either_too_late_or_blocks() {
        for (int round = 0; round < ROUNDS; round++) {
            UUID review = desk.ask(desk.ana, desk.page("Page " + round));
            desk.approve(desk.rana, review);
            String hash = desk.hash(review);

            List<String> outcomes = atOnce(
                    () -> Work.runAs(desk.rana, () -> reviews.publish(review, hash)),
                    () -> desk.vote(desk.rolf, review, hash, "request-changes", "Wait."));

            assertThat(outcomes).isIn(List.of(DONE, "review-closed"), List.of("not-approved", DONE));
        }
    }

    @Test
    void R1_a_vote_that_comes_while_a_page_of_the_set_changes_is_refused_or_lapses() {
        for (int round = 0; round < ROUNDS; round++) {
            SavedRevision page = desk.page("Page " + round);
            UUID review = desk.ask(desk.ana, page, desk.page("Other " + round));
            String hash = desk.hash(review);

            List<String> outcomes = atOnce(
                    () -> desk.vote(desk.rana, review, hash, "approve", "Fine."),
                    () -> desk.save(desk.ana, page, "Page", "New text"));

            assertThat(outcomes.get(0)).isIn(DONE, "stale-hash");
            ReviewDetails after = desk.details(desk.rolf, review);
            assertThat(after.approvals()).isZero();
            assertThat(after.votes())
                    .hasSize(outcomes.get(0).equals(DONE) ? 1 : 0)
                    .allSatisfy(vote -> assertThat(vote.reasons()).isNotEmpty());
        }
    }

    @Test
    void R1_a_page_that_comes_or_goes_at_the_moment_of_publication_is_too_late_or_makes_it_stale() {
        for (int round = 0; round < ROUNDS; round++) {
            SavedRevision one = desk.page("A" + round);
            SavedRevision more = desk.page("B" + round);
            UUID review = desk.ask(desk.ana, one, desk.page("C" + round));
            desk.approve(desk.rana, review);
            String hash = desk.hash(review);
            boolean comes = round % 2 == 0;

            List<String> outcomes = atOnce(
                    () -> Work.runAs(desk.rana, () -> reviews.publish(review, hash)),
                    () -> Work.runAs(desk.ana, () -> {
                        if (comes) {
                            reviews.add(review, List.of(new NewReview.Seen(more.page(), more.number())));
                        } else {
                            reviews.remove(review, one.page());
                        }
                    }));

            assertThat(outcomes).isIn(List.of(DONE, "review-closed"), List.of("stale-hash", DONE));
        }
    }

    @Test
    void of_two_who_take_out_the_last_two_pages_at_once_one_is_refused() {
        for (int round = 0; round < ROUNDS; round++) {
            SavedRevision one = desk.page("A" + round);
            SavedRevision two = desk.page("B" + round);
            UUID review = desk.ask(desk.ana, one, two);

            List<String> outcomes = atOnce(
                    () -> Work.runAs(desk.ana, () -> reviews.remove(review, one.page())),
                    () -> Work.runAs(desk.anton, () -> reviews.remove(review, two.page())));

            assertThat(outcomes).containsExactlyInAnyOrder(DONE, "last-page");
        }
    }

    @Test
    void R7_a_role_that_is_lost_at_the_moment_of_publication_was_held_or_was_not() {
        for (int round = 0; round < ROUNDS; round++) {
            UUID review = desk.ask(desk.ana, desk.page("Page " + round));
            desk.approve(desk.rana, review);
            String hash = desk.hash(review);

            List<String> outcomes = atOnce(
                    () -> Work.runAs(desk.rolf, () -> reviews.publish(review, hash)),
                    () -> desk.becomes(desk.rana, Role.ANALYST));

            assertThat(outcomes.get(0)).isIn(DONE, "not-approved");
            desk.becomes(desk.rana, Role.REVIEWER);
        }
    }

    /** Does both at the same moment; for each the code of the contradiction that it met, or that it was done. */
    private List<String> atOnce(Runnable one, Runnable other) {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<String>> running =
                List.of(threads.submit(() -> outcome(start, one)), threads.submit(() -> outcome(start, other)));
        List<String> outcomes = new ArrayList<>();
        for (Future<String> act : running) {
            try {
                outcomes.add(act.get());
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError(e);
            }
        }
        return outcomes;
    }

    private static String outcome(CyclicBarrier start, Runnable act)
            throws InterruptedException, BrokenBarrierException {
        start.await();
        try {
            act.run();
            return DONE;
        } catch (Clash e) {
            return e.code();
        }
    }
}
