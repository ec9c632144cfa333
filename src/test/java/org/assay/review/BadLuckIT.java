package org.assay.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assay.access.Marking;
import org.assay.identity.Work;
import org.assay.page.ChangeKind;
import org.assay.page.Desk;
import org.assay.page.PageEdit;
import org.assay.page.PageViews;
import org.assay.page.SavedRevision;
import org.assay.page.Suppressions;
import org.assay.page.ViewChoice;
import org.assay.platform.Clash;
import org.assay.platform.NotFound;
import org.assay.stack.BuiltWar;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page of a set changes its nature from under the review; the database fails in the middle of a publication. */
@ExtendWith(ArquillianExtension.class)
class BadLuckIT {

    @Inject
    private Reviews reviews;

    @Inject
    private PageViews views;

    @Inject
    private Suppressions suppressions;

    @Resource(lookup = "java:jboss/datasources/Assay")
    private DataSource database;

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
    void R2_when_the_second_of_three_publications_fails_none_is_visible() throws SQLException {
        List<SavedRevision> set = List.of(desk.page("One"), desk.page("Two"), desk.page("Three"));
        UUID review = desk.ask(desk.ana, set.toArray(SavedRevision[]::new));
        desk.approve(desk.rana, review);
        String hash = desk.hash(review);
        execute(
                """
                create function power_cut() returns trigger language plpgsql as $$ begin
                    if exists (select 1 from publication where review_id = new.review_id) then
                        raise exception 'the power is cut';
                    end if;
                    return new;
                end $$""");
        execute("create trigger power_cut before insert on publication for each row when (new.review_id = '" + review
                + "') execute function power_cut()");
        try {
            assertThatThrownBy(() -> Work.runAs(desk.rolf, () -> reviews.publish(review, hash)))
                    .hasStackTraceContaining("the power is cut");
            for (SavedRevision page : set) {
                assertThatThrownBy(() -> Work.as(desk.reed, () -> views.details(page.page(), ViewChoice.USUAL)))
                        .isInstanceOf(NotFound.class);
                assertThat(desk.draft(page).approved()).isNull();
                assertThat(desk.draft(page).openReview()).isEqualTo(review);
                assertThat(count("select count(*) from page_stage where stage = 'APPROVED' and page_id = '"
                                + page.page() + "'"))
                        .isZero();
            }
            assertThat(count("select count(*) from publication where review_id = '" + review + "'"))
                    .isZero();
            assertThat(desk.details(desk.ana, review).state()).isEqualTo(ReviewState.APPROVED);
            assertThat(desk.hash(review)).isEqualTo(hash);
        } finally {
            execute("drop trigger power_cut on publication");
            execute("drop function power_cut()");
        }
        Work.runAs(desk.rolf, () -> reviews.publish(review, hash));
        for (SavedRevision page : set) {
            assertThat(Work.as(desk.reed, () -> views.details(page.page(), ViewChoice.USUAL))
                            .number())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_page_that_is_renamed_from_under_it_lapses_approvals_and_is_published_under_its_new_title() {
        SavedRevision page = desk.page("Page");
        UUID review = desk.ask(desk.ana, page);
        desk.approve(desk.rana, review);
        String seen = desk.hash(review);
        desk.save(desk.ana, page, "Renamed", "Text of Page");

        stale(review, seen);
        desk.approve(desk.rana, review);
        desk.publish(desk.rana, review);
        assertThat(Work.as(desk.reed, () -> views.details(page.page(), ViewChoice.USUAL))
                        .title())
                .isEqualTo("Renamed");
    }

    @Test
    void a_page_that_is_retired_from_under_it_lapses_approvals_says_why_and_is_retired_by_publication() {
        SavedRevision page = published("Page");
        SavedRevision second = desk.save(desk.ana, page, "Page", "Second text");
        UUID review = desk.ask(desk.ana, second, desk.page("Other"));
        desk.approve(desk.rana, review);
        String seen = desk.hash(review);
        desk.retire(page, true);

        stale(review, seen);
        lapsedByRevision(review, 3, page);
        assertThat(changes(review, page)).contains(ChangeKind.RETIRED);
        assertThat(desk.listed(desk.reed, true)).doesNotContain("Page");
        desk.approve(desk.rana, review);
        desk.publish(desk.rana, review);
        assertThat(desk.listed(desk.reed, true)).contains("Page");
        assertThat(desk.listed(desk.reed, false)).contains("Other").doesNotContain("Page");
    }

    @Test
    void a_page_that_is_reopened_from_under_its_retirement_lapses_approvals_and_stays() {
        SavedRevision page = published("Page");
        SavedRevision second = desk.retire(page, true);
        UUID review = desk.ask(desk.ana, second);
        desk.approve(desk.rana, review);
        String seen = desk.hash(review);
        desk.retire(page, false);

        stale(review, seen);
        lapsedByRevision(review, 3, page);
        desk.approve(desk.rana, review);
        desk.publish(desk.rana, review);
        assertThat(desk.listed(desk.reed, false)).contains("Page");
    }

    @Test
    void a_page_that_gets_another_address_from_under_it_lapses_approvals_and_moves_on_publication() {
        SavedRevision page = published("Page");
        SavedRevision second = desk.save(desk.ana, page, "Page", "Second text");
        UUID review = desk.ask(desk.ana, second);
        desk.approve(desk.rana, review);
        String seen = desk.hash(review);
        desk.rename(page, "moved");

        stale(review, seen);
        lapsedByRevision(review, 3, page);
        assertThat(changes(review, page)).contains(ChangeKind.RENAMED);
        desk.approve(desk.rana, review);
        desk.publish(desk.rana, review);
        assertThat(desk.view(desk.reed, "moved").page().number()).isEqualTo(3);
    }

    @Test
    void a_page_that_is_marked_otherwise_from_under_it_lapses_approvals_and_says_why() {
        SavedRevision page = published("Page");
        SavedRevision second = desk.save(desk.ana, page, "Page", "Second text");
        UUID review = desk.ask(desk.ana, second);
        desk.approve(desk.rana, review);
        String seen = desk.hash(review);
        Desk.saved(desk.mark(desk.ana, page, "AMBER+STRICT", ""));

        stale(review, seen);
        lapsedByRevision(review, 3, page);
        assertThat(changes(review, page)).contains(ChangeKind.REMARKED);
        desk.approve(desk.rana, review);
        desk.publish(desk.rana, review);
        assertThat(desk.view(desk.reed, page.slug()).page().marking()).isEqualTo(Marking.AMBER_STRICT);
    }

    @Test
    void an_approved_revision_that_is_suppressed_from_under_it_lapses_approvals_and_is_said_to_be_hidden() {
        SavedRevision page = published("Page");
        SavedRevision second = desk.save(desk.ana, page, "Page", "Second text");
        UUID review = desk.ask(desk.ana, second);
        desk.approve(desk.rana, review);
        String seen = desk.hash(review);
        Work.runAs(desk.rolf, () -> suppressions.suppress(page.page(), 1, "Names somebody"));

        stale(review, seen);
        assertThat(desk.details(desk.rolf, review).votes().get(0).reasons())
                .extracting(Reason::message)
                .containsExactly(
                        "The approved revision of “Page” is suppressed now: all of the page is new to readers");
        desk.approve(desk.rana, review);
        desk.publish(desk.rana, review);
        assertThat(desk.view(desk.reed, page.slug()).page().number()).isEqualTo(2);
    }

    @Test
    void a_page_that_is_marked_red_from_under_it_takes_the_review_from_all_who_are_not_named() {
        SavedRevision page = desk.page("Page");
        UUID review = desk.ask(desk.ana, page, desk.page("Other"));
        desk.approve(desk.rana, review);
        String seen = desk.hash(review);
        List<UUID> named = List.of(desk.ana.person(), desk.rolf.person());
        desk.save(desk.ana, page, new PageEdit(page.hash(), "Page", "Now secret", null, "RED", named, ""));

        assertThatThrownBy(() -> Work.runAs(desk.rana, () -> reviews.publish(review, seen)))
                .isInstanceOf(NotFound.class);
        stale(review, seen);
        assertThat(desk.details(desk.rolf, review).votes().get(0).reasons())
                .extracting(Reason::code)
                .contains("revision", "not-named");
        desk.approve(desk.rolf, review);
        desk.publish(desk.rolf, review);
    }

    @Test
    void a_revision_that_is_suppressed_from_under_it_is_not_published_and_it_is_said_which() throws SQLException {
        SavedRevision page = desk.page("Page");
        UUID review = desk.ask(desk.ana, page, desk.page("Other"));
        desk.approve(desk.rana, review);
        execute("insert into suppression (page_id, number, person, reason, at) values ('" + page.page() + "', 1, '"
                + desk.admin.person() + "', 'a name', now())");

        ReviewDetails now = desk.details(desk.rolf, review);
        assertThat(now.missing()).extracting(Missing::code).containsExactly("hidden-revision");
        assertThat(now.can(Act.PUBLISH)).isFalse();
        assertThatThrownBy(() -> desk.publish(desk.rolf, review))
                .isInstanceOfSatisfying(
                        Clash.class, clash -> assertThat(clash.code()).isEqualTo("not-approved"))
                .hasMessageContaining("under review is suppressed");

        Work.runAs(desk.ana, () -> reviews.remove(review, page.page()));
        desk.approve(desk.rana, review);
        desk.publish(desk.rolf, review);
    }

    @Test
    void publishing_costs_a_few_statements_more_with_each_page() {
        long ten = publishing(10);
        long thirty = publishing(30);

        assertThat(thirty - ten).as("statements for twenty pages more").isLessThanOrEqualTo(20 * 5L);
        assertThat(ten).isLessThanOrEqualTo(50 + 10 * 5L);
    }

    private long publishing(int pages) {
        List<SavedRevision> set = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            set.add(desk.page(desk.ana, "Page " + i + " of " + pages, "See [[Page 1]] and [[Elsewhere " + i + "]]."));
        }
        UUID review = desk.ask(desk.ana, set.toArray(SavedRevision[]::new));
        desk.approve(desk.rana, review);
        String hash = desk.hash(review);
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            Work.runAs(desk.rana, () -> reviews.publish(review, hash));
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private void stale(UUID review, String seen) {
        assertThatThrownBy(() -> Work.runAs(desk.rolf, () -> reviews.publish(review, seen)))
                .isInstanceOfSatisfying(
                        Clash.class, clash -> assertThat(clash.code()).isEqualTo("stale-hash"));
        assertThat(desk.details(desk.rolf, review).approvals()).isZero();
    }

    private SavedRevision published(String title) {
        SavedRevision page = desk.page(title);
        desk.publish(page);
        return page;
    }

    /** The vote on it lapsed because of that revision of the page, and nothing else. */
    private void lapsedByRevision(UUID review, int number, SavedRevision page) {
        CastVote vote = desk.details(desk.rolf, review).votes().get(0);
        assertThat(vote.effect()).isEqualTo(Effect.LAPSED);
        assertThat(vote.reasons())
                .extracting(Reason::message)
                .containsExactly("New revision " + number + " of “"
                        + desk.draft(page).title() + "” by " + desk.ana.displayName());
    }

    private List<ChangeKind> changes(UUID review, SavedRevision page) {
        return desk.details(desk.rolf, review).changes().stream()
                .filter(change -> change.id().equals(page.page()))
                .findFirst()
                .orElseThrow()
                .kinds();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
