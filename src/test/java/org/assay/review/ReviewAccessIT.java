package org.assay.review;

import static org.assay.page.Refusals.clash;
import static org.assay.page.Refusals.denied;
import static org.assay.page.Refusals.notFound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Denied;
import org.assay.access.Rule;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.assay.identity.Role;
import org.assay.identity.Roster;
import org.assay.identity.Work;
import org.assay.page.PageEdit;
import org.assay.page.SavedRevision;
import org.assay.platform.Invalid;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may ask for a review, who learns of one, and who is told whom to ask instead. */
@ExtendWith(ArquillianExtension.class)
class ReviewAccessIT {

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewLists lists;

    @Inject
    private Roster roster;

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
    void a_title_that_was_given_while_a_page_was_for_few_stays_theirs() {
        SavedRevision page = desk.page("Page");
        SavedRevision red = ReviewDesk.saved(desk.mark(desk.ana, page, "RED", "for two"));
        UUID review = desk.ask(desk.ana, red);
        Work.runAs(desk.ana, () -> reviews.retitle(review, "What the agent said"));
        desk.reject(desk.rana, review);
        ReviewDesk.saved(desk.mark(desk.rana, red, "AMBER", "It is known by now."));

        assertThat(desk.details(desk.ana, review).title()).isEqualTo("What the agent said");
        assertThat(desk.details(desk.anton, review).title()).isEqualTo("Page");
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

    private static PageEdit red(SavedRevision base, List<Caller> named) {
        List<UUID> people = named.stream().map(Caller::person).toList();
        return new PageEdit(base.hash(), "Red", "Text for " + named.size(), null, "RED", people, "");
    }
}
