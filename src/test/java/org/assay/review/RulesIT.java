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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assay.access.Rule;
import org.assay.identity.Caller;
import org.assay.identity.Role;
import org.assay.identity.Work;
import org.assay.page.SavedRevision;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rules of spaces, roles that change under open reviews, and how long decisions took. */
@ExtendWith(ArquillianExtension.class)
class RulesIT {

    @Inject
    private ReviewRules rules;

    @Inject
    private ReviewTimes times;

    @Inject
    private Reviews reviews;

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
    void a_space_without_a_rule_needs_one_approval_of_the_teams_reviewers() {
        RuleDetails rule = Work.as(desk.ana, () -> rules.of(desk.space));

        assertThat(rule.approvals()).isEqualTo(1);
        assertThat(rule.counted()).isEqualTo(Counted.REVIEWERS);
        assertThat(rule.minorNeedLess()).isFalse();
        assertThat(rule.at()).isNull();
        assertThat(rule.sentence())
                .isEqualTo("One reviewer of " + desk.team + " must approve who neither wrote it nor asked for it.");
    }

    @Test
    void R7_a_changed_rule_recomputes_open_reviews_at_once() {
        UUID review = desk.ask(desk.ana, desk.page("Page"));
        desk.approve(desk.rana, review);
        assertThat(desk.details(desk.ana, review).state()).isEqualTo(ReviewState.APPROVED);
        String hash = desk.hash(review);

        desk.needs(2);
        ReviewDetails two = desk.details(desk.ana, review);
        assertThat(two.state()).isEqualTo(ReviewState.OPEN);
        assertThat(two.approvals()).isEqualTo(1);
        assertThat(two.approvalsNeeded()).isEqualTo(2);
        assertThat(two.missing()).extracting(Missing::code).containsExactly("approvals");
        clash("not-approved", () -> Work.runAs(desk.rolf, () -> reviews.publish(review, hash)));

        desk.approve(desk.rolf, review);
        desk.publish(desk.rolf, review);
        desk.needs(5);
        assertThat(desk.details(desk.ana, review).approvalsNeeded()).isEqualTo(2);
    }

    @Test
    void R7_a_rule_that_counts_named_people_only_outdates_the_approvals_of_others_and_says_so() {
        UUID review = desk.ask(desk.ana, desk.page("Page"));
        desk.approve(desk.rana, review);
        desk.rule(new NewRule(1, "people", List.of(desk.rolf.person()), null, false));

        ReviewDetails now = desk.details(desk.rana, review);
        assertThat(now.approvals()).isZero();
        assertThat(now.votes()).singleElement().satisfies(vote -> {
            assertThat(vote.effect()).isEqualTo(Effect.EXCLUDED);
            assertThat(vote.reasons())
                    .extracting(Reason::message)
                    .containsExactly("The space’s rule has changed since: it counts other reviewers");
        });
        assertThat(now.missing()).singleElement().satisfies(missing -> assertThat(missing.message())
                .contains(desk.rolf.displayName()));
        denied(Rule.NOT_COUNTED, () -> desk.approve(desk.rana, review));

        desk.approve(desk.rolf, review);
        desk.publish(desk.rana, review);
    }

    @Test
    void R7_a_rule_may_want_reviewers_of_a_second_team_as_well() {
        ReviewDesk quality = new ReviewDesk();
        desk.rule(new NewRule(1, "second-team", null, quality.team, null));
        UUID review = desk.ask(desk.ana, desk.page("Page"));
        denied(Rule.NOT_COUNTED, () -> desk.approve(desk.rana, review));
        assertThat(desk.details(desk.ana, review).missing())
                .extracting(Missing::code)
                .containsExactly("approvals", "too-few-reviewers");

        desk.joins(desk.rolf, quality.team);
        desk.approve(desk.rolf, review);
        desk.publish(desk.rana, review);
    }

    @Test
    void R3_a_request_for_changes_blocks_under_every_rule() {
        UUID review = desk.ask(desk.ana, desk.page("Page"));
        desk.requestChanges(desk.rana, review);
        desk.rule(new NewRule(1, "people", List.of(desk.rolf.person()), null, true));
        desk.approve(desk.rolf, review);

        assertThat(desk.details(desk.rolf, review).state()).isEqualTo(ReviewState.CHANGES_REQUESTED);
        clash("not-approved", () -> desk.publish(desk.rolf, review));
    }

    @Test
    void a_minor_edit_needs_one_approval_less_as_computed_and_shown() {
        desk.rule(new NewRule(2, null, null, null, true));
        SavedRevision first = desk.page(desk.ana, "Page", "The comittee met 40 men.");
        UUID created = desk.ask(desk.ana, first);
        assertThat(desk.details(desk.ana, created).minor()).isFalse();
        assertThat(desk.details(desk.ana, created).notMinor())
                .extracting(Reason::code)
                .containsExactly("created");
        desk.approve(desk.rana, created);
        desk.approve(desk.rolf, created);
        desk.publish(desk.rana, created);

        SavedRevision spelt = desk.save(desk.ana, first, "Page", "The committee met 40 men.");
        UUID minor = desk.ask(desk.ana, spelt);
        ReviewDetails shown = desk.details(desk.ana, minor);
        assertThat(shown.minor()).isTrue();
        assertThat(shown.approvalsNeeded()).isEqualTo(1);
        SavedRevision more = desk.save(desk.ana, spelt, "Page", "The committee met 400 men.");
        ReviewDetails now = desk.details(desk.ana, minor);
        assertThat(now.minor()).isFalse();
        assertThat(now.approvalsNeeded()).isEqualTo(2);
        assertThat(now.notMinor()).extracting(Reason::message).containsExactly("A number changed in “Page”");
        assertThat(more.number()).isEqualTo(3);
    }

    @Test
    void rules_are_made_by_admins_read_by_insiders_and_unknown_to_the_rest() {
        denied(Rule.NOT_AN_ADMIN, () -> Work.as(desk.rana, () -> rules.make(desk.space, rule(2))));
        denied(Rule.NOT_AN_INSIDER, () -> Work.as(desk.reed, () -> rules.of(desk.space)));
        assertThatThrownBy(() -> Work.as(desk.sami, () -> rules.of(desk.space))).isInstanceOf(NotFound.class);
        assertThat(Work.as(desk.admin, () -> rules.make(desk.space, rule(3))).by())
                .isEqualTo(desk.admin.displayName());
        assertThat(Work.as(desk.anton, () -> rules.of(desk.space)).approvals()).isEqualTo(3);
    }

    @Test
    void a_rule_that_makes_no_sense_is_refused() {
        for (NewRule wrong : List.of(
                rule(0),
                rule(6),
                new NewRule(null, null, null, null, null),
                new NewRule(1, "everybody", null, null, null),
                new NewRule(1, "people", List.of(), null, null),
                new NewRule(2, "people", List.of(desk.rana.person()), null, null),
                new NewRule(1, "people", List.of(UUID.randomUUID()), null, null),
                new NewRule(1, "reviewers", List.of(desk.rana.person()), null, null),
                new NewRule(1, "second-team", null, "No Slug", null),
                new NewRule(1, null, null, "quality", null))) {
            assertThatThrownBy(() -> Work.as(desk.admin, () -> rules.make(desk.space, wrong)))
                    .as(wrong.toString())
                    .isInstanceOf(Invalid.class);
        }
    }

    @Test
    void R7_who_loses_his_role_between_vote_and_publication_is_not_counted_and_it_is_said_why() {
        UUID review = desk.ask(desk.ana, desk.page("Page"));
        desk.approve(desk.rana, review);
        String hash = desk.hash(review);
        desk.becomes(desk.rana, Role.ANALYST);

        assertThatThrownBy(() -> Work.runAs(desk.rolf, () -> reviews.publish(review, hash)))
                .isInstanceOf(Clash.class)
                .hasMessageContaining("One more approval is needed");
        assertThat(desk.details(desk.rolf, review).votes().get(0).reasons())
                .extracting(Reason::message)
                .containsExactly("No reviewer of " + desk.team + " any more");
        desk.becomes(desk.rana, Role.REVIEWER);
        desk.publish(desk.rolf, review);
    }

    @Test
    void a_request_for_changes_ceases_to_stand_when_its_author_loses_the_role() {
        UUID review = desk.ask(desk.ana, desk.page("Page"));
        desk.requestChanges(desk.rana, review);
        desk.becomes(desk.rana, Role.READER);

        ReviewDetails now = desk.details(desk.rolf, review);
        assertThat(now.state()).isEqualTo(ReviewState.OPEN);
        assertThat(now.votes()).singleElement().extracting(CastVote::effect).isEqualTo(Effect.VOID);
        desk.approve(desk.rolf, review);
        desk.publish(desk.rolf, review);
        assertThat(desk.details(desk.rolf, review).votes().get(0).effect()).isEqualTo(Effect.VOID);
    }

    @Test
    void when_the_last_reviewer_leaves_it_is_said_that_nobody_can_approve_and_whom_to_ask() {
        UUID review = desk.ask(desk.ana, desk.page("Page"));
        desk.approve(desk.rana, review);
        desk.becomes(desk.rana);
        Caller rolf = desk.becomes(desk.rolf, Role.ANALYST);

        assertThat(desk.details(desk.ana, review).missing())
                .extracting(Missing::message)
                .anyMatch(message -> message.contains("Nobody is there") && message.contains("ask an admin"));
        denied(Rule.NOT_A_REVIEWER, () -> desk.publish(rolf, review));
        Caller nora = desk.member("nora", Role.REVIEWER);
        desk.approve(nora, review);
        desk.publish(nora, review);
    }

    @Test
    void how_long_decisions_took_is_told_of_the_reviews_that_one_sees() throws SQLException {
        for (int i = 0; i < 3; i++) {
            UUID review = desk.ask(desk.ana, desk.page("Page " + i));
            execute("update review set opened = opened - interval '" + (i + 1) + " hours' where id = '" + review + "'");
            if (i == 0) {
                desk.reject(desk.rana, review);
            } else {
                desk.approve(desk.rana, review);
                desk.publish(desk.rana, review);
            }
        }
        desk.withdraw(desk.ana, desk.ask(desk.ana, desk.page("Withdrawn")));

        List<DecisionTimes> seen = Work.as(desk.rana, () -> times.bySpace());
        assertThat(seen).singleElement().satisfies(row -> {
            assertThat(row.space()).isEqualTo(desk.space);
            assertThat(row.decided()).isEqualTo(3);
            assertThat(row.median()).isCloseTo(Duration.ofHours(2), Duration.ofMinutes(1));
            assertThat(row.most()).isCloseTo(Duration.ofMinutes(168), Duration.ofMinutes(1));
        });
        for (Caller caller : List.of(desk.reed, desk.admin, desk.sami)) {
            assertThat(Work.as(caller, () -> times.bySpace())).isEmpty();
        }
    }

    @Test
    void a_new_rule_is_audited_in_words() throws SQLException {
        desk.needs(2);

        assertThat(audited())
                .containsExactly(
                        "2 reviewers of " + desk.team + " must approve who neither wrote it nor asked for it.");
    }

    private List<String> audited() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select details from audit_entry where act = 'rule.changed'"
                        + " and subject = (select id from space where slug = '" + desk.space + "')")) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    @Test
    void L5_a_rule_that_was_made_stays() {
        desk.needs(2);

        assertThatThrownBy(() -> execute("update review_rule set approvals = 1"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> execute("delete from review_rule")).hasMessageContaining("never changed");
    }

    private static NewRule rule(int approvals) {
        return new NewRule(approvals, null, null, null, null);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
