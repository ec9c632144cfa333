package org.assay.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.assay.access.Denied;
import org.assay.identity.Caller;
import org.assay.identity.Work;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;
import org.assay.platform.Moment;
import org.assay.platform.NotFound;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was approved once, and what was hidden since. */
@ExtendWith(ArquillianExtension.class)
class PastsIT {

    private static final String DAY = "2015-10-20";

    @Inject
    private Pasts pasts;

    @Inject
    private PageViews views;

    @Inject
    private PageLists lists;

    @Inject
    private Histories histories;

    @Inject
    private Suppressions suppressions;

    @Inject
    private Pages pages;

    private Desk desk;

    @Deployment
    static WebArchive war() {
        return BuiltWar.withTests();
    }

    @BeforeEach
    void open() {
        desk = new Desk();
    }

    @Test
    void R10_a_past_view_is_the_same_whatever_became_of_the_pages_it_cites_and_of_itself() {
        SavedRevision cited = desk.page("Cited", "Text");
        SavedRevision never = desk.page("Never", "Text");
        SavedRevision citing = desk.page("Citing", "See [[Cited#Part|it]], [[Never]] and [[Nowhere]].");
        desk.publish(cited, "2015-10-19T08:00:00Z");
        desk.publish(citing, "2015-10-20T08:00:00Z");
        String before = desk.past(desk.reed, "citing", DAY);
        assertThat(before)
                .startsWith("Citing\n")
                .contains("<a class=\"wiki\" dir=\"auto\" href=\"/wiki/" + desk.space + "/cited/asof/" + DAY
                        + "#h-part\">")
                .contains("<span class=\"missing\" dir=\"auto\">Never</span>");

        desk.write(cited, "Other text");
        desk.publish(cited, "2016-01-01T08:00:00Z");
        assertThat(desk.past(desk.reed, "citing", DAY)).isEqualTo(before);
        desk.rename(cited, "renamed");
        desk.publish(cited, "2016-01-02T08:00:00Z");
        assertThat(desk.past(desk.reed, "citing", DAY)).isEqualTo(before);
        desk.retire(cited, true);
        desk.publish(cited, "2016-01-03T08:00:00Z");
        desk.publish(never, "2016-01-03T08:00:00Z");
        desk.page("Cited", "Made anew");
        assertThat(desk.past(desk.reed, "citing", DAY)).isEqualTo(before);
        Desk.saved(desk.mark(desk.ana, cited, "AMBER+STRICT", ""));
        assertThat(desk.past(desk.reed, "citing", DAY)).isEqualTo(before);

        desk.rename(citing, "citing-now");
        desk.write(citing, "All new");
        desk.publish(citing, "2016-01-04T08:00:00Z");
        for (Caller caller : List.of(desk.reed, desk.ana)) {
            assertThat(desk.past(caller, "citing", DAY)).isEqualTo(before);
            assertThat(desk.past(caller, "citing-now", DAY)).isEqualTo(before);
            assertThat(desk.past(caller, "cited", DAY)).isEqualTo("Cited\n<p dir=\"auto\">Text</p>\n");
        }
    }

    @Test
    void R10_a_stricter_marking_of_today_hides_what_was_open_then() {
        SavedRevision cited = desk.page("Cited", "Text");
        SavedRevision citing = desk.page("Citing", "See [[Cited]].");
        desk.publish(cited, "2015-10-19T08:00:00Z");
        desk.publish(citing, "2015-10-20T08:00:00Z");
        Desk.saved(desk.mark(desk.ana, cited, "RED", ""));
        assertThat(desk.past(desk.reed, "citing", DAY)).contains("<span class=\"missing\"");
        assertThatThrownBy(() -> desk.past(desk.reed, "cited", DAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.past(desk.anton, "cited", DAY)).isInstanceOf(NotFound.class);
        assertThat(desk.past(desk.ana, "citing", DAY)).contains("<a class=\"wiki\"");
        assertThat(desk.past(desk.ana, "cited", DAY)).contains("Text");
    }

    @Test
    void each_moment_shows_what_was_approved_then_and_nothing_before_the_first() {
        SavedRevision page = desk.page("Biji", "First");
        desk.publish(page, "2015-10-20T08:00:00.000001Z");
        desk.write(page, "Second");
        desk.publish(page, "2015-10-21T00:00:00Z");
        desk.write(page, "Draft");
        assertThat(desk.past(desk.reed, "biji", "2015-10-20T08:00:00.000001Z")).contains("First");
        assertThat(desk.past(desk.reed, "biji", DAY)).contains("First");
        assertThat(desk.past(desk.reed, "biji", "2015-10-21T00:00:00Z")).contains("Second");
        assertThat(desk.past(desk.ana, "biji", "2026-01-01")).contains("Second");
        for (String moment : List.of("2015-10-19", "2015-10-20T08:00:00Z")) {
            assertThatThrownBy(() -> desk.past(desk.ana, "biji", moment)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> desk.past(desk.sami, "biji", DAY)).isInstanceOf(NotFound.class);
    }

    @Test
    void S14_a_suppressed_revision_is_in_no_answer_but_the_insiders_history_and_there_without_its_words() {
        SavedRevision page = desk.page("Biji", "canarysource");
        desk.publish(page, "2015-10-20T08:00:00Z");
        desk.write(page, "Harmless");
        desk.publish(page, "2015-10-21T08:00:00Z");
        for (Caller caller : List.of(desk.reed, desk.ana, desk.rana)) { // What is kept of it must go, too.
            assertThat(Desk.isThere(caller, () -> views.view(desk.at("biji"), ViewChoice.revision(1))))
                    .isTrue();
        }
        suppress(page, 1);

        for (Caller caller : List.of(desk.reed, desk.ana, desk.rana)) {
            assertThat(Desk.isThere(caller, () -> views.view(desk.at("biji"), ViewChoice.revision(1))))
                    .isFalse();
            assertThat(Desk.isThere(caller, () -> views.source(page.page(), ViewChoice.revision(1))))
                    .isFalse();
            assertThat(Desk.isThere(caller, () -> histories.compare(page.page(), 1, 2)))
                    .isFalse();
            assertThat(Desk.isThere(caller, () -> pasts.source(page.page(), moment(DAY))))
                    .isFalse();
            assertThat(Desk.isThere(caller, () -> pasts.view(desk.at("biji"), moment(DAY))))
                    .isFalse();
        }
        RevisionSummary hidden = revisions(desk.ana, page).get(1);
        assertThat(hidden.suppressed().reason()).isEqualTo("Names a source");
        assertThat(hidden.suppressed().by()).isEqualTo(desk.rana.displayName());
        assertThat(hidden.title() + hidden.summary()).isEmpty();
        assertThat(revisions(desk.reed, page))
                .extracting(RevisionSummary::number)
                .containsExactly(2);
        String head = Work.as(desk.ana, () -> views.details(page.page(), ViewChoice.of(Stage.DRAFT)))
                .hash();
        assertThat(Desk.isThere(desk.ana, () -> pages.restore(page.page(), 1, head, "")))
                .isFalse();
        PageEdit old = new PageEdit(page.hash(), "Biji", "x", null, null, null, "");
        assertThat(Work.as(desk.ana, () -> pages.save(page.page(), old))).isInstanceOf(SaveOutcome.UnknownBase.class);
    }

    @Test
    void S10_where_the_approved_revision_is_suppressed_readers_find_nothing_until_the_next_publication() {
        SavedRevision page = desk.page("Biji", "canarysource");
        desk.publish(page, "2015-10-20T08:00:00Z");
        desk.write(page, "Harmless");
        suppress(page, 1);

        assertThatThrownBy(() -> desk.view(desk.reed, "biji")).isInstanceOf(NotFound.class);
        assertThat(desk.listed(desk.reed, false)).isEmpty();
        for (Caller caller : List.of(desk.reed, desk.ana)) {
            assertThat(Work.as(
                                    caller,
                                    () -> lists.pages(new ListQuery(desk.space, null, null, "canarysource", null, 9)))
                            .items())
                    .isEmpty();
        }
        assertThat(desk.view(desk.ana, "biji").html().toString()).contains("Harmless");

        desk.publish(page, "2015-10-22T08:00:00Z");

        assertThat(desk.view(desk.reed, "biji").html().toString()).contains("Harmless");
        assertThat(desk.view(desk.reed, "biji").page().slug()).isEqualTo("biji");
        assertThat(desk.past(desk.reed, "biji", "2015-10-22")).contains("Harmless");
        assertThatThrownBy(() -> desk.past(desk.reed, "biji", DAY)).isInstanceOf(NotFound.class);
    }

    @Test
    void R10_a_suppressed_cited_revision_is_missing_in_past_views() {
        SavedRevision cited = desk.page("Cited", "canarysource");
        SavedRevision citing = desk.page("Citing", "See [[Cited]].");
        desk.publish(cited, "2015-10-19T08:00:00Z");
        desk.publish(citing, "2015-10-20T08:00:00Z");
        desk.write(cited, "Harmless");
        suppress(cited, 1);
        assertThat(desk.past(desk.reed, "citing", DAY)).contains("<span class=\"missing\"");
        assertThat(desk.past(desk.ana, "citing", DAY)).contains("<span class=\"missing\"");
    }

    @Test
    void only_reviewers_suppress_with_a_reason_once_and_never_the_latest() {
        SavedRevision page = desk.page("Biji", "One");
        assertThatThrownBy(() -> suppress(page, 1)).isInstanceOf(Clash.class);
        desk.write(page, "Two");
        assertThatThrownBy(() -> Work.runAs(desk.ana, () -> suppressions.suppress(page.page(), 1, "x")))
                .isInstanceOf(Denied.class);
        for (Caller caller : List.of(desk.reed, desk.sami, desk.admin)) {
            assertThatThrownBy(() -> Work.runAs(caller, () -> suppressions.suppress(page.page(), 1, "x")))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> Work.runAs(desk.rana, () -> suppressions.suppress(page.page(), 1, " ")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> suppress(page, 9)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Work.runAs(desk.rana, () -> suppressions.suppress(UUID.randomUUID(), 1, "x")))
                .isInstanceOf(NotFound.class);
        suppress(page, 1);
        assertThatThrownBy(() -> suppress(page, 1)).isInstanceOf(Clash.class);
    }

    private void suppress(SavedRevision page, int number) {
        Work.runAs(desk.rana, () -> suppressions.suppress(page.page(), number, "Names a source"));
    }

    private List<RevisionSummary> revisions(Caller caller, SavedRevision page) {
        return Work.as(caller, () -> histories.revisions(page.page(), null, 200))
                .revisions()
                .items();
    }

    private static Moment moment(String text) {
        return Moment.of(text).orElseThrow();
    }
}
