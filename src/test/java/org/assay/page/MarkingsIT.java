package org.assay.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.assay.access.Denied;
import org.assay.access.Rule;
import org.assay.identity.Caller;
import org.assay.identity.Work;
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

/** Who may restrict a page and who may open it again. */
@ExtendWith(ArquillianExtension.class)
class MarkingsIT {

    @Inject
    private Pages pages;

    @Inject
    private PageViews views;

    @Inject
    private Namings namings;

    @Inject
    private Histories histories;

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
    void an_analyst_raises_a_marking_at_once_and_does_not_lower_it() {
        SavedRevision page = desk.page("Biji", "Text");
        desk.publish(page);
        Desk.saved(desk.mark(desk.ana, page, "AMBER+STRICT", ""));
        assertThat(desk.mark(desk.ana, page, "AMBER", "wrong"))
                .isEqualTo(new SaveOutcome.Refused(Rule.LOWERS_THE_MARKING));
        assertThat(desk.mark(desk.ana, page, "CLEAR", "wrong"))
                .isEqualTo(new SaveOutcome.Refused(Rule.LOWERS_THE_MARKING));
        assertThat(desk.view(desk.ana, "biji").page().head()).isEqualTo(2);
    }

    @Test
    void a_reviewer_lowers_a_marking_and_says_why() {
        SavedRevision page = desk.page("Biji", "Text");
        assertThatThrownBy(() -> desk.mark(desk.rana, page, "GREEN", " "))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .extracting(violation -> violation.field())
                        .containsExactly("summary"));
        Desk.saved(desk.mark(desk.rana, page, "GREEN", "Everything here was on television"));
    }

    @Test
    void the_history_tells_no_reader_how_long_a_revision_is_that_he_may_not_read() {
        SavedRevision page = desk.page("Biji", "x".repeat(1_000));
        desk.publish(page);
        Desk.saved(desk.save(desk.ana, page, "y".repeat(5_000), "AMBER+STRICT", null, null, "for us"));
        desk.publish(page, "2026-02-02T03:04:05Z");
        Desk.saved(desk.save(desk.rana, page, "z".repeat(100), "GREEN", null, null, "On television"));
        desk.publish(page, "2026-03-02T03:04:05Z");
        SavedRevision latest = Desk.saved(desk.save(desk.rana, page, "z".repeat(90), null, null, null, "shorter"));
        desk.publish(page, "2026-04-02T03:04:05Z");

        assertThat(deltas(desk.reed, latest)).containsExactly(-10, -4_900, 4_000, 1_000);
        assertThat(deltas(desk.sami, latest)).containsExactly(-10, 100);
    }

    private List<Integer> deltas(Caller reader, SavedRevision page) {
        return Work.as(reader, () -> histories.revisions(page.page(), null, 10)).revisions().items().stream()
                .map(RevisionSummary::delta)
                .toList();
    }

    @Test
    void R20_S13_restoring_what_was_open_is_lowering_too() {
        SavedRevision page = desk.page("Biji", "Text");
        SavedRevision strict = Desk.saved(desk.mark(desk.ana, page, "AMBER+STRICT", ""));
        assertThat(Work.as(desk.ana, () -> pages.restore(page.page(), 1, strict.hash(), "why not")))
                .isEqualTo(new SaveOutcome.Refused(Rule.LOWERS_THE_MARKING));
        assertThatThrownBy(() -> Work.as(desk.rana, () -> pages.restore(page.page(), 1, strict.hash(), null)))
                .isInstanceOf(Invalid.class);
        Desk.saved(Work.as(desk.rana, () -> pages.restore(page.page(), 1, strict.hash(), "A mistake")));
    }

    @Test
    void a_merge_that_lowers_is_lowering_too_and_one_that_does_not_is_not() {
        SavedRevision page = desk.page("Biji", "One\n\nTwo\n\nThree");
        desk.write(page, "One\n\nTwo\n\n3");
        PageEdit open = edit(page, "One\n\nTwo\n\nThree", "GREEN", "open");
        assertThat(Work.as(desk.anton, () -> pages.save(page.page(), open)))
                .isEqualTo(new SaveOutcome.Refused(Rule.LOWERS_THE_MARKING));
        assertThat(Work.as(desk.rana, () -> pages.save(page.page(), open))).isInstanceOf(SaveOutcome.Merged.class);

        Desk.saved(desk.mark(desk.ana, page, "AMBER+STRICT", ""));
        PageEdit stale = edit(page, "1\n\nTwo\n\nThree", null, "");
        assertThat(Work.as(desk.anton, () -> pages.save(page.page(), stale))).isInstanceOf(SaveOutcome.Merged.class);
        assertThat(draft(desk.ana, page).content().marking().label()).isEqualTo("AMBER+STRICT");
    }

    @Test
    void R9_a_red_draft_is_seen_by_named_insiders_only() {
        SavedRevision page = desk.page("Biji", "Text");
        desk.publish(page);
        Desk.saved(desk.mark(desk.ana, page, "RED", ""));
        for (Caller caller : List.of(desk.anton, desk.reed, desk.sami, desk.admin)) {
            assertThat(Desk.isThere(caller, () -> views.view(desk.at("biji"), ViewChoice.USUAL)))
                    .isFalse();
            assertThat(Desk.isThere(caller, () -> histories.revisions(page.page(), null, 9)))
                    .isFalse();
        }
        assertThat(draft(desk.rana, page).page().insider()).isTrue();
        assertThat(Desk.isThere(desk.rana, () -> desk.mark(desk.rana, page, "AMBER", "over")))
                .isTrue();
    }

    @Test
    void an_admin_names_a_person_on_a_red_page_without_reading_it() {
        SavedRevision page = desk.page("Biji", "canary");
        Desk.saved(desk.mark(desk.ana, page, "RED", ""));
        Work.runAs(desk.admin, () -> namings.name(page.page(), desk.anton.person()));
        assertThat(draft(desk.anton, page).content().body()).isEqualTo("canary");
        assertThat(draft(desk.anton, page).page().authorNames()).isEqualTo(desk.admin.displayName());
        Work.runAs(desk.admin, () -> namings.name(page.page(), desk.anton.person()));
        assertThat(draft(desk.anton, page).page().number()).isEqualTo(3);
        assertThat(Desk.isThere(desk.admin, () -> views.view(desk.at("biji"), ViewChoice.USUAL)))
                .isFalse();
    }

    @Test
    void naming_is_for_admins_known_people_and_red_pages() {
        SavedRevision page = desk.page("Biji", "Text");
        UUID colleague = desk.anton.person();
        assertThatThrownBy(() -> Work.runAs(desk.admin, () -> namings.name(page.page(), colleague)))
                .isInstanceOf(Clash.class);
        Desk.saved(desk.mark(desk.ana, page, "RED", ""));
        for (Caller caller : List.of(desk.ana, desk.rana, desk.reed)) {
            assertThatThrownBy(() -> Work.runAs(caller, () -> namings.name(page.page(), colleague)))
                    .isInstanceOf(Denied.class);
        }
        assertThatThrownBy(() -> Work.runAs(desk.admin, () -> namings.name(page.page(), UUID.randomUUID())))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Work.runAs(desk.admin, () -> namings.name(UUID.randomUUID(), colleague)))
                .isInstanceOf(NotFound.class);
    }

    private PageSource draft(Caller caller, SavedRevision page) {
        return Work.as(caller, () -> views.source(page.page(), ViewChoice.of(Stage.DRAFT)));
    }

    private static PageEdit edit(SavedRevision base, String body, String marking, String summary) {
        return new PageEdit(base.hash(), "Biji", body, null, marking, null, summary);
    }
}
