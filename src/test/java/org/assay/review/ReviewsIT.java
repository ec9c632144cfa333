package org.assay.review;

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
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.assay.access.Denied;
import org.assay.access.Rule;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.assay.identity.Role;
import org.assay.identity.Roster;
import org.assay.identity.Work;
import org.assay.page.Histories;
import org.assay.page.PageAddress;
import org.assay.page.PageDetails;
import org.assay.page.PageEdit;
import org.assay.page.PageViews;
import org.assay.page.Pages;
import org.assay.page.RevisionSummary;
import org.assay.page.SavedRevision;
import org.assay.page.Stage;
import org.assay.page.ViewChoice;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assay.stack.BuiltWar;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
    private ReviewLists lists;

    @Inject
    private Roster roster;

    @Inject
    private PageViews pageViews;

    @Inject
    private Pages pages;

    @Inject
    private Histories histories;

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
    void R18_who_cannot_do_it_is_told_by_name_who_can() {
        UUID review = desk.ask(desk.ana, desk.page("Page"));
        ReviewDetails ana = desk.details(desk.ana, review);
        assertThat(ana.objections().get(Act.APPROVE).message())
                .startsWith("Only reviewers of the owning team decide about revisions.")
                .contains("Ask Dr rana-", " or Dr rolf-");
        assertThat(ana.objections().get(Act.PUBLISH).message()).contains("Ask Dr rana-", " or Dr rolf-");
        assertThat(desk.details(desk.rana, review)
                        .objections()
                        .get(Act.WITHDRAW)
                        .message())
                .endsWith("Ask " + desk.ana.displayName() + ".");

        UUID rolfs = desk.ask(desk.rolf, desk.page("Rolf's"));
        assertThat(desk.details(desk.rolf, rolfs).objections().get(Act.APPROVE).message())
                .isEqualTo("Whoever asked for a review cannot approve it. Ask " + desk.rana.displayName() + ".");
        desk.needs(2);
        desk.approve(desk.rana, review);
        assertThat(missing(desk.ana, review)).endsWith("Ask " + desk.rolf.displayName() + ".");
        assertThat(missing(desk.rolf, review)).endsWith("You can.");
    }

    @Test
    void R18_where_too_few_could_approve_it_the_admins_are_named() {
        Caller help = desk.member("help");
        roster.change(help.person(), rights -> rights.withAdmin(true));
        UUID review = desk.ask(desk.ana, desk.page("Page"));
        desk.becomes(desk.rolf, Role.ANALYST);
        desk.needs(2);

        assertThat(desk.details(desk.ana, review).missing())
                .filteredOn(lack -> lack.code().equals("too-few-reviewers"))
                .singleElement()
                .extracting(Missing::message)
                .asString()
                .startsWith("Only one person is there who could approve it: ask an admin (")
                .contains(help.displayName());
        roster.change(help.person(), rights -> rights.withAdmin(false));
    }

    private String missing(Caller caller, UUID review) {
        return desk.details(caller, review).missing().get(0).message();
    }

    @Test
    void what_is_approved_is_published_and_readers_see_all_pages_of_the_set() {
        SavedRevision one = desk.page("One");
        SavedRevision two = desk.page("Two");
        UUID review = desk.ask(desk.ana, one, two);
        assertThat(desk.details(desk.ana, review).state()).isEqualTo(ReviewState.OPEN);
        assertThat(draft(one).openReview()).isEqualTo(review);

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
            assertThat(draft(page).openReview()).isNull();
        }
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
        assertThat(draft(page).approved()).isNull();
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
        assertThat(draft(page).number()).isEqualTo(1);
        assertThat(draft(page).openReview()).isNull();
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
    void a_review_does_not_exist_for_readers_admins_strangers_and_nobody() {
        SavedRevision page = desk.page("Page");
        UUID first = desk.ask(desk.ana, page);
        desk.approve(desk.rana, first);
        desk.publish(desk.rana, first);
        UUID review = desk.ask(desk.ana, desk.save(desk.ana, page, "Page", "New text"));

        for (Caller caller : List.of(desk.reed, desk.admin, desk.sami)) {
            notFound(() -> desk.details(caller, review));
            notFound(() -> desk.vote(caller, review, desk.hash(review), "approve", ""));
            notFound(() -> Work.runAs(caller, () -> reviews.publish(review, desk.hash(review))));
            notFound(() -> desk.reject(caller, review));
            notFound(() -> desk.withdraw(caller, review));
            assertThat(Work.as(caller, () -> lists.list(ReviewQuery.all(Set.of(), null, 200)))
                            .items())
                    .isEmpty();
            assertThat(Work.as(caller, () -> lists.waitingCount())).isZero();
        }
        assertThatThrownBy(() -> desk.details(Caller.NOBODY, review)).isInstanceOf(Denied.class);
        notFound(() -> desk.details(desk.rana, UUID.randomUUID()));
    }

    @Test
    void asking_is_for_insiders_and_about_the_latest_revisions_of_one_space() {
        SavedRevision page = desk.page("Page");
        ReviewDesk other = new ReviewDesk();
        SavedRevision elsewhere = other.page("Elsewhere");

        notFound(() -> desk.ask(desk.reed, page));
        notFound(() -> desk.ask(desk.sami, page));
        notFound(() -> desk.ask(desk.ana, elsewhere));
        notFound(() -> desk.ask(desk.ana, page, elsewhere));
        SavedRevision newer = desk.save(desk.ana, page, "Page", "New text");
        clash("stale-revision", () -> desk.ask(desk.ana, page));

        UUID review = desk.ask(desk.anton, newer);
        clash("in-review", () -> desk.ask(desk.ana, newer));
        clash("in-review", () -> desk.ask(desk.ana, desk.page("Another"), newer));
        desk.approve(desk.rana, review);
        desk.publish(desk.rana, review);
        clash("nothing-new", () -> desk.ask(desk.ana, newer));
        denied(Rule.NOT_AN_INSIDER, () -> desk.ask(desk.reed, newer));
    }

    @Test
    void pages_of_two_spaces_do_not_go_into_one_review() {
        ReviewDesk other = new ReviewDesk();
        Caller both = Caller.person(
                desk.ana.person(),
                desk.ana.name(),
                desk.ana.displayName(),
                true,
                false,
                Set.of(new Membership(desk.team, Role.ANALYST), new Membership(other.team, Role.ANALYST)));

        assertThatThrownBy(() -> desk.ask(both, desk.page("Page"), other.page("Elsewhere")))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("pages");
    }

    @Test
    void a_set_with_a_red_page_is_for_its_named_people_and_needs_one_who_may_approve() {
        SavedRevision open = desk.page("Open");
        SavedRevision amber = desk.page("Red");
        SavedRevision red = desk.save(desk.ana, amber, red(amber, List.of(desk.ana)));
        UUID review = desk.ask(desk.ana, open, red);

        assertThat(desk.details(desk.ana, review).missing())
                .extracting(Missing::code)
                .containsExactly("approvals", "no-named-reviewer");
        notFound(() -> desk.details(desk.rana, review));
        assertThat(Work.as(desk.rana, () -> lists.waitingCount())).isZero();

        SavedRevision wider = desk.save(desk.ana, red, red(red, List.of(desk.ana, desk.rana)));
        assertThat(wider.number()).isEqualTo(3);
        desk.approve(desk.rana, review);
        notFound(() -> desk.details(desk.rolf, review));
        desk.publish(desk.rana, review);
    }

    @Test
    void what_was_said_about_a_red_draft_stays_with_those_who_could_see_it() {
        SavedRevision page = desk.page("Page");
        SavedRevision red = desk.save(desk.ana, page, red(page, List.of(desk.ana, desk.rana)));
        UUID review = desk.ask(desk.ana, red);
        desk.vote(desk.rana, review, desk.details(desk.rana, review).hash(), "request-changes", "Canary");
        desk.save(desk.rana, red, new PageEdit(red.hash(), "Page", "Harmless", null, "AMBER", List.of(), "Over"));

        assertThat(desk.details(desk.rana, review).votes())
                .singleElement()
                .extracting(CastVote::comment)
                .isEqualTo("Canary");
        assertThat(desk.details(desk.rolf, review).votes())
                .singleElement()
                .extracting(CastVote::comment)
                .isNull();
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

    private void lapsed(UUID review) {
        ReviewDetails details = desk.details(desk.rana, review);
        assertThat(details.state()).isEqualTo(ReviewState.OPEN);
        assertThat(details.approvals()).isZero();
        assertThat(details.votes().get(details.votes().size() - 1).effect()).isEqualTo(Effect.LAPSED);
        clash("not-approved", () -> desk.publish(desk.rolf, review));
    }

    private static PageEdit red(SavedRevision base, List<Caller> named) {
        List<UUID> people = named.stream().map(Caller::person).toList();
        return new PageEdit(base.hash(), "Red", "Text for " + named.size(), null, "RED", people, "");
    }

    private PageDetails draft(SavedRevision page) {
        return Work.as(desk.ana, () -> pageViews.details(page.page(), ViewChoice.of(Stage.DRAFT)));
    }

    private SavedRevision head(SavedRevision page) {
        PageDetails draft = draft(page);
        return new SavedRevision(page.page(), page.space(), draft.slug(), draft.number(), draft.hash());
    }

    private List<RevisionSummary> revisions(SavedRevision page) {
        return Work.as(desk.reed, () -> histories.revisions(new PageAddress(page.space(), page.slug()), null, 10))
                .revisions()
                .items();
    }

    private static void clash(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Clash.class, clash -> assertThat(clash.code())
                .isEqualTo(code));
    }

    private static void denied(Rule rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Denied.class, denied -> assertThat(denied.rule())
                .isEqualTo(rule));
    }

    private static void notFound(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFound.class);
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
