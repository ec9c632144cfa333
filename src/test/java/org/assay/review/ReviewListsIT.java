package org.assay.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.assay.identity.Caller;
import org.assay.identity.Work;
import org.assay.page.Part;
import org.assay.page.SavedRevision;
import org.assay.platform.Malformed;
import org.assay.review.ReviewQuery.Narrowed;
import org.assay.stack.BuiltWar;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists of reviews, and what reading one costs. */
@ExtendWith(ArquillianExtension.class)
class ReviewListsIT {

    @Inject
    private ReviewLists lists;

    @PersistenceUnit
    private EntityManagerFactory factory;

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
    void a_list_has_the_state_that_was_asked_for_as_computed() {
        UUID open = desk.ask(desk.ana, desk.page("Open"));
        UUID requested = desk.ask(desk.ana, desk.page("Requested"));
        desk.requestChanges(desk.rana, requested);
        UUID approved = desk.ask(desk.ana, desk.page("Approved"));
        desk.approve(desk.rana, approved);
        UUID published = desk.ask(desk.ana, desk.page("Published"));
        desk.approve(desk.rana, published);
        desk.publish(desk.rana, published);
        UUID rejected = desk.ask(desk.ana, desk.page("Rejected"));
        desk.reject(desk.rana, rejected);
        UUID withdrawn = desk.ask(desk.ana, desk.page("Withdrawn"));
        desk.withdraw(desk.ana, withdrawn);

        assertThat(of(ReviewState.OPEN)).containsExactly(open);
        assertThat(of(ReviewState.CHANGES_REQUESTED)).containsExactly(requested);
        assertThat(of(ReviewState.APPROVED)).containsExactly(approved);
        assertThat(of(ReviewState.PUBLISHED)).containsExactly(published);
        assertThat(of(ReviewState.REJECTED)).containsExactly(rejected);
        assertThat(of(ReviewState.WITHDRAWN)).containsExactly(withdrawn);
        assertThat(of()).containsExactly(withdrawn, rejected, published, approved, requested, open);
    }

    @Test
    void a_list_goes_on_where_it_stopped_in_both_directions() {
        List<UUID> asked = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            asked.add(desk.ask(desk.ana, desk.page("Page " + i)));
        }

        assertThat(allParts(after -> lists.list(ReviewQuery.queue(after, 3)))).isEqualTo(asked);
        Collections.reverse(asked);
        assertThat(allParts(after -> lists.list(ReviewQuery.all(Set.of(), after, 3))))
                .isEqualTo(asked);
    }

    @Test
    void R19_a_list_by_size_has_each_review_once_and_goes_on_where_it_stopped() {
        SavedRevision known = desk.page("Known", "one\ntwo\nthree\nfour");
        desk.publish(known);
        UUID rewritten = desk.ask(desk.ana, desk.save(desk.ana, known, "Known", "one\n2\nthree\nfour\nfive"));
        UUID alike = desk.ask(desk.ana, desk.page("Alike", "one\ntwo"));
        UUID single = desk.ask(desk.ana, desk.page("Single", "one"));
        UUID set = desk.ask(desk.ana, desk.page("A", "one\ntwo\nthree"), desk.page("B", "one\ntwo"));
        desk.approve(desk.rana, set);
        desk.publish(desk.rana, set);

        List<UUID> smallest = bySize(ReviewOrder.SMALLEST);
        assertThat(smallest).startsWith(single).endsWith(set).containsExactlyInAnyOrder(single, alike, rewritten, set);
        Collections.reverse(smallest);
        assertThat(bySize(ReviewOrder.LARGEST)).isEqualTo(smallest);
        assertThat(desk.details(desk.ana, rewritten).lines()).isEqualTo(2);
        assertThat(desk.details(desk.ana, set).lines()).isEqualTo(5);
    }

    private List<UUID> bySize(ReviewOrder order) {
        return allParts(after -> lists.list(new ReviewQuery(Set.of(), Narrowed.NOT, order, after, 1)));
    }

    @Test
    void a_list_is_narrowed_by_size_and_by_age() {
        UUID small = desk.ask(desk.ana, desk.page("Small"));
        UUID medium = desk.ask(desk.ana, desk.page("Medium", "A line.\n".repeat(21)));
        UUID large = desk.ask(desk.ana, desk.page("Large", "A line.\n".repeat(201)));

        assertThat(narrowed(new Narrowed(ReviewSize.SMALL, null, false))).containsExactly(small);
        assertThat(narrowed(new Narrowed(ReviewSize.MEDIUM, null, false))).containsExactly(medium);
        assertThat(narrowed(new Narrowed(ReviewSize.LARGE, null, false))).containsExactly(large);
        assertThat(narrowed(new Narrowed(null, ReviewAge.DAY, false))).isEmpty();
    }

    private List<UUID> narrowed(Narrowed narrowed) {
        return allParts(after -> lists.list(new ReviewQuery(Set.of(), narrowed, ReviewOrder.OLDEST, after, 50)));
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        desk.ask(desk.ana, desk.page("One"));
        desk.ask(desk.ana, desk.page("Two"));
        String next = Work.as(desk.ana, () -> lists.list(ReviewQuery.all(Set.of(), null, 1)))
                .next();

        ReviewQuery other = new ReviewQuery(Set.of(), Narrowed.NOT, ReviewOrder.LARGEST, next, 1);
        assertThatThrownBy(() -> Work.as(desk.ana, () -> lists.list(other))).isInstanceOf(Malformed.class);
    }

    @Test
    void mine_are_those_that_i_asked_for() {
        UUID anas = desk.ask(desk.ana, desk.page("Ana's"));
        desk.ask(desk.anton, desk.page("Anton's"));

        assertThat(Work.as(
                                desk.ana,
                                () -> lists.list(
                                        new ReviewQuery(Set.of(), Narrowed.NOT.toMine(), ReviewOrder.NEWEST, null, 50)))
                        .items())
                .extracting(ReviewSummary::id)
                .containsExactly(anas);
    }

    @Test
    void R19_whose_turn_it_is_sees_it_in_his_queue_and_in_his_count() {
        SavedRevision page = desk.page("Page");
        UUID review = desk.ask(desk.ana, page);
        turn(desk.rana, review, Waiting.VOTE);
        turn(desk.rolf, review, Waiting.VOTE);
        turn(desk.ana, null, null);

        desk.requestChanges(desk.rana, review);
        turn(desk.rana, null, null);
        turn(desk.ana, review, Waiting.REVISE);

        desk.save(desk.ana, page, "Page", "Better text");
        turn(desk.rana, review, Waiting.VOTE);
        desk.approve(desk.rana, review);
        turn(desk.rolf, review, Waiting.PUBLISH);
        turn(desk.anton, null, null);
        turn(desk.reed, null, null);

        desk.publish(desk.rolf, review);
        turn(desk.rana, null, null);
    }

    @Test
    void what_a_review_costs_to_read_depends_neither_on_its_pages_nor_on_its_votes() {
        UUID small = desk.ask(desk.ana, desk.page("One"));
        UUID large = desk.ask(desk.ana, desk.page("A"), desk.page("B"), desk.page("C"), desk.page("D"), desk.page("E"));
        for (int i = 0; i < 5; i++) {
            desk.approve(desk.rana, large);
            desk.approve(desk.rolf, large);
        }

        assertThat(statements(() -> desk.details(desk.rana, small))).isEqualTo(5);
        assertThat(statements(() -> desk.details(desk.rana, large))).isEqualTo(5);
        assertThat(statements(() -> Work.as(desk.rana, () -> lists.list(ReviewQuery.all(Set.of(), null, 50)))))
                .isEqualTo(5);
    }

    private List<UUID> of(ReviewState... states) {
        return Work.as(desk.anton, () -> lists.list(ReviewQuery.all(Set.of(states), null, 50))).items().stream()
                .map(ReviewSummary::id)
                .toList();
    }

    private List<UUID> allParts(Function<String, Part<ReviewSummary>> list) {
        List<UUID> seen = new ArrayList<>();
        String next = null;
        do {
            String after = next;
            Part<ReviewSummary> part = Work.as(desk.anton, () -> list.apply(after));
            part.items().forEach(review -> seen.add(review.id()));
            next = part.next();
        } while (next != null);
        return seen;
    }

    private void turn(Caller person, UUID review, Waiting waiting) {
        List<ReviewSummary> queue = Work.as(person, () -> lists.waitingForMe(ReviewQuery.queue(null, 50)))
                .items();
        assertThat(Work.as(person, () -> lists.waitingCount())).isEqualTo(queue.size());
        if (review == null) {
            assertThat(queue).isEmpty();
        } else {
            assertThat(queue).singleElement().satisfies(item -> {
                assertThat(item.id()).isEqualTo(review);
                assertThat(item.waiting()).isEqualTo(waiting);
            });
        }
    }

    private long statements(Runnable work) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            work.run();
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
