package org.assay.review;

import static org.assay.page.Refusals.clash;
import static org.assay.page.Refusals.denied;
import static org.assay.page.Refusals.notFound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Rule;
import org.assay.identity.Caller;
import org.assay.identity.Role;
import org.assay.identity.Work;
import org.assay.page.ChangeKind;
import org.assay.page.PageDetails;
import org.assay.page.PageEdit;
import org.assay.page.PageLists;
import org.assay.page.PageSummary;
import org.assay.page.PageViews;
import org.assay.page.Pages;
import org.assay.page.SavedRevision;
import org.assay.page.ViewChoice;
import org.assay.platform.Invalid;
import org.assay.stack.BuiltWar;
import org.assay.tradecraft.Finding;
import org.assay.tradecraft.Standard;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages come into open reviews and leave them; what a vote saw is remembered and told. */
@ExtendWith(ArquillianExtension.class)
class ChangeSetsIT {

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewViews views;

    @Inject
    private PageViews pageViews;

    @Inject
    private Pages pages;

    @Inject
    private PageLists lists;

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
    void R1_pages_that_come_and_go_lapse_approvals_and_it_is_said_which() {
        SavedRevision one = desk.page("One");
        SavedRevision two = desk.page("Two");
        UUID review = desk.ask(desk.ana, one);
        desk.approve(desk.rana, review);

        add(desk.anton, review, two);
        assertThat(reasons(review)).containsExactly("Page “Two” was added");
        assertThat(desk.details(desk.rana, review).pages()).hasSize(2);
        assertThat(openReview(two)).isEqualTo(review);

        desk.approve(desk.rana, review);
        Work.runAs(desk.ana, () -> reviews.remove(review, one.page()));
        assertThat(reasons(review)).containsExactly("Page “One” was taken out");
        assertThat(openReview(one)).isNull();
        assertThat(desk.details(desk.rana, review).approvals()).isZero();

        desk.approve(desk.rana, review);
        desk.publish(desk.rolf, review);
        assertThat(desk.draft(one).approved()).isNull();
        assertThat(desk.draft(two).approved()).isEqualTo(1);
    }

    @Test
    void a_page_that_was_taken_out_and_put_back_is_what_was_approved() {
        SavedRevision one = desk.page("One");
        UUID review = desk.ask(desk.ana, one, desk.page("Two"));
        desk.approve(desk.rana, review);
        Work.runAs(desk.ana, () -> reviews.remove(review, one.page()));
        add(desk.ana, review, one);

        assertThat(desk.details(desk.ana, review).approvals()).isEqualTo(1);
    }

    @Test
    void R5_a_new_revision_a_merge_and_a_restore_are_told_with_their_authors() {
        SavedRevision first = desk.page(desk.ana, "Page", "One\n\nTwo\n\nThree");
        UUID review = desk.ask(desk.ana, first);
        desk.approve(desk.rana, review);

        desk.save(desk.ana, first, "Page", "One\n\nTwo\n\nThree, more");
        assertThat(reasons(review)).containsExactly("New revision 2 of “Page” by " + desk.ana.displayName());

        SavedRevision merged = desk.save(desk.anton, first, "Page", "One, more\n\nTwo\n\nThree");
        assertThat(reasons(review)).singleElement().asString().startsWith("Revision 3 of “Page” merges changes by ");

        Work.as(desk.ana, () -> pages.restore(first.page(), 1, merged.hash(), null));
        assertThat(reasons(review))
                .singleElement()
                .asString()
                .startsWith("Revision 4 of “Page” brings back an earlier");
    }

    @Test
    void R6_a_reviewer_who_puts_a_page_in_or_writes_since_counts_no_longer_and_reads_why() {
        UUID review = desk.ask(desk.ana, desk.page("One"));
        desk.approve(desk.rana, review);
        add(desk.rana, review, desk.page("Two"));

        assertThat(reasons(review)).containsExactly("Page “Two” was added", "Has asked for the review or added a page");
        denied(Rule.WROTE_IT, () -> desk.approve(desk.rana, review));

        SavedRevision three = desk.page("Three");
        UUID other = desk.ask(desk.ana, three);
        desk.approve(desk.rolf, other);
        desk.save(desk.rolf, three, "Three", "Rolf's own words");
        assertThat(reasons(other)).hasSize(2).contains("Has had a hand in the content");
    }

    @Test
    void the_last_page_stays_and_only_insiders_change_a_set() {
        SavedRevision one = desk.page("One");
        SavedRevision two = desk.page("Two");
        SavedRevision elsewhere = new ReviewDesk().page("Elsewhere");
        UUID review = desk.ask(desk.ana, one);

        clash("last-page", () -> Work.runAs(desk.ana, () -> reviews.remove(review, one.page())));
        clash("in-review", () -> add(desk.ana, review, one));
        notFound(() -> Work.runAs(desk.ana, () -> reviews.remove(review, two.page())));
        notFound(() -> add(desk.ana, review, elsewhere));
        notFound(() -> add(desk.reed, review, two));
        notFound(() -> Work.runAs(desk.reed, () -> reviews.remove(review, one.page())));
        notFound(() -> Work.runAs(desk.admin, () -> reviews.retitle(review, "Mine")));
        assertThatThrownBy(() -> Work.runAs(desk.ana, () -> reviews.retitle(review, " ")))
                .isInstanceOf(Invalid.class);
        Work.runAs(desk.anton, () -> reviews.retitle(review, "Said otherwise"));
        assertThat(desk.details(desk.ana, review).title()).isEqualTo("Said otherwise");
    }

    @Test
    void S12_a_page_of_another_review_or_of_another_space_is_not_reached_through_this_one() {
        SavedRevision one = desk.page("One");
        SavedRevision two = desk.page("Two");
        UUID mine = desk.ask(desk.ana, one, desk.page("More"));
        UUID other = desk.ask(desk.ana, two, desk.page("Still more"));

        notFound(() -> Work.runAs(desk.ana, () -> reviews.remove(mine, two.page())));
        clash("in-review", () -> add(desk.ana, mine, two));
        assertThat(openReview(two)).isEqualTo(other);
    }

    @Test
    void R8_nothing_comes_into_what_has_ended_and_nothing_leaves_it() {
        SavedRevision one = desk.page("One");
        UUID review = desk.ask(desk.ana, one, desk.page("Two"));
        desk.withdraw(desk.ana, review);

        clash("review-closed", () -> add(desk.ana, review, desk.page("Three")));
        clash("review-closed", () -> Work.runAs(desk.ana, () -> reviews.remove(review, one.page())));
        clash("review-closed", () -> Work.runAs(desk.ana, () -> reviews.retitle(review, "Title")));
    }

    @Test
    void what_has_changed_since_my_vote_is_told_page_by_page() {
        SavedRevision same = desk.page("Same");
        SavedRevision changed = desk.page("Changed");
        SavedRevision gone = desk.page("Gone");
        UUID review = desk.ask(desk.ana, same, changed, gone);
        clash("not-voted", () -> Work.as(desk.rana, () -> views.details(review, Since.VOTE)));
        desk.requestChanges(desk.rana, review);
        desk.save(desk.ana, changed, "Changed and renamed", "New text");
        Work.runAs(desk.ana, () -> reviews.remove(review, gone.page()));
        SavedRevision added = desk.page("Added");
        add(desk.ana, review, added);

        Map<UUID, PageChange> changes = byPage(Work.as(desk.rana, () -> views.details(review, Since.VOTE)));
        assertThat(changes.get(same.page()).state()).isEqualTo(PageChange.State.SAME);
        PageChange of = changes.get(changed.page());
        assertThat(List.of(of.from(), of.to())).containsExactly(1, 2);
        assertThat(of.kinds()).containsExactly(ChangeKind.EDITED, ChangeKind.RENAMED);
        assertThat(changes.get(gone.page()).state()).isEqualTo(PageChange.State.REMOVED);
        assertThat(changes.get(gone.page()).title()).isEqualTo("Gone");
        assertThat(changes.get(added.page()).state()).isEqualTo(PageChange.State.ADDED);
        clash("not-voted", () -> Work.as(desk.rolf, () -> views.details(review, Since.VOTE)));
    }

    @Test
    void each_page_says_what_kind_of_change_it_is() {
        SavedRevision first = desk.page("Page");
        UUID created = desk.ask(desk.ana, first);
        assertThat(kinds(created)).containsExactly(ChangeKind.CREATED);
        desk.approve(desk.rana, created);
        desk.publish(desk.rana, created);

        SavedRevision renamed = desk.save(desk.ana, first, "Another title", "Text of Page");
        UUID review = desk.ask(desk.ana, renamed);
        assertThat(kinds(review)).containsExactly(ChangeKind.RENAMED);
        SavedRevision marked = desk.save(
                desk.ana,
                renamed,
                new PageEdit(renamed.hash(), "Page", "More text", null, "AMBER+STRICT", List.of(), ""));
        assertThat(marked.number()).isEqualTo(3);
        assertThat(kinds(review)).containsExactly(ChangeKind.EDITED, ChangeKind.REMARKED);
        desk.withdraw(desk.ana, review);
        assertThat(kinds(review)).containsExactly(ChangeKind.EDITED, ChangeKind.REMARKED);
    }

    @Test
    void R20_a_restore_of_an_approved_page_reaches_readers_through_review_only() {
        SavedRevision first = desk.page("Page");
        UUID review = desk.ask(desk.ana, first);
        desk.approve(desk.rana, review);
        desk.publish(desk.rana, review);
        SavedRevision second = desk.save(desk.ana, first, "Page", "Second text");
        UUID again = desk.ask(desk.ana, second);
        desk.approve(desk.rana, again);
        desk.publish(desk.rana, again);

        Work.as(desk.anton, () -> pages.restore(first.page(), 1, second.hash(), null));
        assertThat(readers(first)).isEqualTo(2);
        PageDetails restored = desk.draft(first);
        UUID third = desk.ask(
                desk.anton,
                new SavedRevision(first.page(), first.space(), restored.slug(), restored.number(), restored.hash()));
        desk.approve(desk.rana, third);
        desk.publish(desk.rana, third);
        assertThat(readers(first)).isEqualTo(3);
    }

    @Test
    void findings_of_tradecraft_belong_to_the_vote_and_unknown_ones_are_refused() {
        UUID review = desk.ask(desk.ana, desk.page("Page"));
        String hash = desk.hash(review);
        Map<String, String> findings = Map.of("sources", "partly-met", "alternatives", "not-applicable");
        Work.runAs(desk.rana, () -> reviews.vote(review, new NewVote(hash, "approve", "", findings)));

        assertThat(desk.details(desk.ana, review).votes())
                .singleElement()
                .extracting(vote -> vote.findings().of())
                .isEqualTo(Map.of(Standard.SOURCES, Finding.PARTLY_MET, Standard.ALTERNATIVES, Finding.NOT_APPLICABLE));
        for (Map<String, String> wrong : List.of(Map.of("beauty", "met"), Map.of("sources", "superb"))) {
            assertThatThrownBy(() ->
                            Work.runAs(desk.rolf, () -> reviews.vote(review, new NewVote(hash, "approve", "", wrong))))
                    .isInstanceOf(Invalid.class)
                    .hasMessageStartingWith("tradecraft");
        }
    }

    @Test
    void what_was_taken_out_and_is_closed_to_a_voter_is_told_without_its_name() {
        SavedRevision red = desk.page("Secretname");
        UUID review = desk.ask(desk.ana, red, desk.page("Other"));
        desk.approve(desk.rana, review);
        Work.runAs(desk.ana, () -> reviews.remove(review, red.page()));
        desk.save(
                desk.ana,
                red,
                new PageEdit(red.hash(), "Secretname", "x", null, "RED", List.of(desk.ana.person()), ""));

        ReviewDetails seen = Work.as(desk.rana, () -> views.details(review, Since.VOTE));
        assertThat(seen.votes().get(0).reasons()).extracting(Reason::message).containsExactly("A page was taken out");
        assertThat(seen.toString()).doesNotContain("Secretname");
    }

    @Test
    void S13_what_a_review_compares_is_told_to_insiders_only() {
        UUID review = desk.ask(desk.ana, desk.page("Page"));
        for (Caller caller : List.of(desk.reed, desk.admin, desk.sami, desk.member("rita", Role.READER))) {
            notFound(() -> Work.as(caller, () -> views.details(review, Since.APPROVED)));
            notFound(() -> Work.as(caller, () -> views.details(review, Since.VOTE)));
        }
    }

    @Test
    void R12_drafts_to_choose_from_are_told_to_insiders_only_and_never_twice() {
        SavedRevision mine = desk.page("Mine");
        SavedRevision reviewed = desk.page("In review");
        desk.ask(desk.ana, reviewed);
        SavedRevision antons = desk.page(desk.anton, "Anton's", "Text");

        assertThat(choices(desk.ana, null)).containsExactly(mine.page());
        assertThat(choices(desk.ana, desk.space)).containsExactly(antons.page(), mine.page());
        for (Caller caller : List.of(desk.reed, desk.admin, desk.sami)) {
            assertThat(choices(caller, desk.space)).isEmpty();
            assertThat(choices(caller, null)).isEmpty();
        }
    }

    private List<UUID> choices(Caller caller, String space) {
        return Work.as(caller, () -> lists.reviewable(space, 50)).stream()
                .map(PageSummary::id)
                .toList();
    }

    private void add(Caller caller, UUID review, SavedRevision... saved) {
        List<NewReview.Seen> seen = Arrays.stream(saved)
                .map(page -> new NewReview.Seen(page.page(), page.number()))
                .toList();
        Work.runAs(caller, () -> reviews.add(review, seen));
    }

    /** Why the last vote does not count. */
    private List<String> reasons(UUID review) {
        List<CastVote> votes = desk.details(desk.anton, review).votes();
        return votes.get(votes.size() - 1).reasons().stream()
                .map(Reason::message)
                .toList();
    }

    private List<ChangeKind> kinds(UUID review) {
        return desk.details(desk.ana, review).changes().get(0).kinds();
    }

    private static Map<UUID, PageChange> byPage(ReviewDetails review) {
        return review.changes().stream().collect(java.util.stream.Collectors.toMap(PageChange::id, change -> change));
    }

    private int readers(SavedRevision page) {
        return Work.as(desk.reed, () -> pageViews.details(page.page(), ViewChoice.USUAL))
                .number();
    }

    private UUID openReview(SavedRevision page) {
        return desk.draft(page).openReview();
    }
}
