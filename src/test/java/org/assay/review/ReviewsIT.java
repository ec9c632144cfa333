package org.assay.review;

import static org.assay.page.Refusals.clash;
import static org.assay.page.Refusals.denied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assay.access.Rule;
import org.assay.identity.Caller;
import org.assay.identity.Work;
import org.assay.page.PageDetails;
import org.assay.page.PageViews;
import org.assay.page.SavedRevision;
import org.assay.page.ViewChoice;
import org.assay.platform.Invalid;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reviews from asking to their end, through the services, on PostgreSQL. */
@ExtendWith(ArquillianExtension.class)
class ReviewsIT {

    @Inject
    private Reviews reviews;

    @Inject
    private PageViews pageViews;

    @Resource(lookup = "java:jboss/datasources/Assay")
    private DataSource database;

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
    void what_is_approved_is_published_and_readers_see_all_pages_of_the_set() {
        SavedRevision one = desk.page("One");
        SavedRevision two = desk.page("Two");
        UUID review = desk.ask(desk.ana, one, two);
        assertThat(desk.details(desk.ana, review).state()).isEqualTo(ReviewState.OPEN);
        assertThat(desk.draft(one).openReview()).isEqualTo(review);

        desk.approve(desk.rana, review);
        assertThat(desk.details(desk.ana, review).state()).isEqualTo(ReviewState.APPROVED);
        desk.publish(desk.rolf, review);

        ReviewDetails published = desk.details(desk.ana, review);
        assertThat(published.state()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(published.closedBy()).isEqualTo(desk.rolf.displayName());
        assertThat(published.missing()).isEmpty();
        assertThat(published.pages()).extracting(ReviewedPage::head).containsExactly(1, 1);
        for (SavedRevision page : List.of(one, two)) {
            PageDetails seen = Work.as(desk.reed, () -> pageViews.details(page.page(), ViewChoice.USUAL));
            assertThat(seen.number()).isEqualTo(1);
            assertThat(seen.approverNames()).isEqualTo(desk.rana.displayName());
            assertThat(desk.draft(page).openReview()).isNull();
        }
    }

    @Test
    void R8_published_rejected_and_withdrawn_are_final_for_everyone() {
        UUID published = desk.ask(desk.ana, desk.page("Published"));
        desk.approve(desk.rana, published);
        desk.publish(desk.rana, published);
        staysEnded(published);

        UUID rejected = desk.ask(desk.ana, desk.page("Rejected"));
        desk.reject(desk.rana, rejected);
        staysEnded(rejected);

        UUID withdrawn = desk.ask(desk.ana, desk.page("Withdrawn"));
        desk.withdraw(desk.ana, withdrawn);
        staysEnded(withdrawn);
    }

    private void staysEnded(UUID review) {
        ReviewDetails ended = desk.details(desk.ana, review);
        assertThat(ended.state().isOpen()).isFalse();
        for (Caller caller : List.of(desk.rana, desk.rolf)) {
            clash("review-closed", () -> desk.approve(caller, review));
            clash("review-closed", () -> desk.requestChanges(caller, review));
            clash("review-closed", () -> desk.publish(caller, review));
            clash("review-closed", () -> desk.reject(caller, review));
        }
        clash("review-closed", () -> desk.withdraw(desk.ana, review));
        assertThat(desk.details(desk.ana, review)).isEqualTo(ended);
    }

    @Test
    void an_ended_review_keeps_what_it_was_about_while_the_draft_goes_on() {
        SavedRevision page = desk.page("Page");
        UUID review = desk.ask(desk.ana, page);
        desk.approve(desk.rana, review);
        String hash = desk.hash(review);
        desk.publish(desk.rana, review);
        SavedRevision next = desk.save(desk.ana, page, "Page", "New text");

        ReviewDetails published = desk.details(desk.ana, review);
        assertThat(published.hash()).isEqualTo(hash);
        assertThat(published.pages()).singleElement().satisfies(of -> {
            assertThat(of.head()).isEqualTo(1);
            assertThat(of.approved()).isNull();
        });
        UUID second = desk.ask(desk.anton, next);
        assertThat(desk.details(desk.ana, second).pages())
                .singleElement()
                .extracting(ReviewedPage::approved)
                .isEqualTo(1);
    }

    @Test
    void rejecting_needs_a_reviewer_and_a_comment_and_leaves_the_draft() {
        SavedRevision page = desk.page("Page");
        UUID review = desk.ask(desk.ana, page);

        denied(Rule.NOT_A_REVIEWER, () -> desk.reject(desk.anton, review));
        assertThatThrownBy(() -> Work.runAs(desk.rana, () -> reviews.reject(review, " ")))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("comment");
        desk.reject(desk.rana, review);

        assertThat(desk.details(desk.ana, review).closingComment()).isEqualTo("No use.");
        assertThat(desk.draft(page).number()).isEqualTo(1);
        assertThat(desk.draft(page).openReview()).isNull();
        desk.ask(desk.ana, page);
    }

    @Test
    void only_the_opener_withdraws() {
        UUID review = desk.ask(desk.ana, desk.page("Page"));

        denied(Rule.NOT_THE_OPENER, () -> desk.withdraw(desk.rana, review));
        desk.withdraw(desk.ana, review);
        assertThat(desk.details(desk.rana, review).state()).isEqualTo(ReviewState.WITHDRAWN);
    }

    @Test
    void acts_are_audited() throws SQLException {
        UUID review = desk.ask(desk.ana, desk.page("Page"));
        desk.approve(desk.rana, review);
        desk.publish(desk.rolf, review);

        assertThat(strings("select act from audit_entry where subject = '" + review + "' order by id"))
                .containsExactly("review.opened", "review.voted", "review.published");
    }

    @Test
    void L5_votes_and_ends_of_reviews_cannot_be_changed_in_the_database() {
        UUID review = desk.ask(desk.ana, desk.page("Page"));
        desk.approve(desk.rana, review);
        desk.publish(desk.rolf, review);

        for (String change : List.of(
                "update vote set verdict = 'APPROVE'",
                "delete from vote",
                "delete from review",
                "update review set state = 'OPEN' where id = '" + review + "'",
                "update review_page set head = 7 where review_id = '" + review + "'",
                "delete from review_page where review_id = '" + review + "'")) {
            assertThatThrownBy(() -> execute(change)).as(change).hasMessageContaining("never changed");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> strings(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
