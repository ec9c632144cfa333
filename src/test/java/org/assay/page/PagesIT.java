package org.assay.page;

import static org.assay.page.Desk.address;
import static org.assay.page.Desk.edit;
import static org.assay.page.Desk.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.assay.access.Marking;
import org.assay.identity.Work;
import org.assay.platform.Invalid;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages as they are written, through the services, on PostgreSQL: made, saved, merged and restored. */
@ExtendWith(ArquillianExtension.class)
class PagesIT {

    @Inject
    private Pages pages;

    @Inject
    private PageViews views;

    @Inject
    private PageLists lists;

    @Inject
    private Histories histories;

    private Desk desk;

    @Deployment
    static WebArchive war() {
        return BuiltWar.withTests();
    }

    @BeforeEach
    void a_desk() {
        desk = new Desk();
    }

    @Test
    void a_new_page_has_one_revision_and_its_address_follows_the_title() {
        SavedRevision first = desk.page("Haider al-Abadi", "Prime minister.");
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.slug()).isEqualTo("haider-al-abadi");
        SavedRevision second = saved(save(first, "Haider Al Abadi, prime minister", "Prime minister."));
        assertThat(second.slug()).isEqualTo("haider-al-abadi-prime-minister");
        assertThat(Work.as(desk.ana, () -> views.formerly(new PageAddress(desk.space, "haider-al-abadi"))))
                .contains(new PageAddress(desk.space, second.slug()));
    }

    @Test
    void a_taken_name_gets_a_random_ending_instead_of_an_error() {
        SavedRevision first = desk.page("Biji", "One");
        SavedRevision second = desk.page("Biji", "Two");
        assertThat(second.slug()).startsWith("biji-").isNotEqualTo(first.slug());
    }

    @Test
    void saving_what_is_there_already_writes_nothing() {
        SavedRevision first = desk.page("Biji", "One");
        assertThat(save(first, "Biji", "One")).isInstanceOf(SaveOutcome.Unchanged.class);
        assertThat(revisions(first)).extracting(RevisionSummary::number).containsExactly(1);
    }

    @Test
    void a_stale_base_with_disjoint_changes_is_merged_and_has_both_authors() {
        SavedRevision first = desk.page("Biji", "One\n\nTwo\n\nThree");
        saved(save(first, "Biji", "One\n\nTwo\n\nThree, by ana"));
        SaveOutcome outcome = Work.as(
                desk.anton, () -> pages.save(first.page(), edit(first, "Biji", "One, by anton\n\nTwo\n\nThree")));
        assertThat(outcome).isInstanceOf(SaveOutcome.Merged.class);
        PageSource page = Work.as(desk.ana, () -> views.source(address(first), ViewChoice.of(Stage.DRAFT)));
        assertThat(page.content().body()).isEqualTo("One, by anton\n\nTwo\n\nThree, by ana");
        assertThat(page.page().authorNames()).contains(desk.ana.displayName(), desk.anton.displayName());
    }

    @Test
    void R14_a_stale_base_with_changes_in_the_same_place_writes_nothing_and_gives_both_texts_back() {
        SavedRevision first = desk.page("Biji", "90 % is clear");
        saved(save(first, "Biji", "50 % is clear"));
        SaveOutcome outcome = Work.as(desk.anton, () -> pages.save(first.page(), edit(first, "Biji", "All is clear")));
        assertThat(outcome).isInstanceOfSatisfying(SaveOutcome.Conflicting.class, conflicting -> {
            Collision collision = conflicting.collision();
            assertThat(collision.base().body()).isEqualTo("90 % is clear");
            assertThat(collision.yours().body()).isEqualTo("All is clear");
            assertThat(collision.theirs().body()).isEqualTo("50 % is clear");
            assertThat(collision.merged().body()).isEqualTo("50 % is clear");
            assertThat(collision.conflicts()).hasSize(1);
        });
        assertThat(revisions(first)).extracting(RevisionSummary::number).containsExactly(2, 1);
    }

    @Test
    void two_different_markings_conflict_and_the_more_restrictive_is_proposed() {
        SavedRevision first = desk.page("Biji", "Text");
        Work.as(desk.rana, () -> pages.save(first.page(), edit(first, "Biji", "Text", "GREEN")));
        SaveOutcome outcome =
                Work.as(desk.anton, () -> pages.save(first.page(), edit(first, "Biji", "Text", "AMBER+STRICT")));
        assertThat(outcome).isInstanceOfSatisfying(SaveOutcome.Conflicting.class, conflicting -> assertThat(
                        conflicting.collision().merged().marking())
                .isEqualTo(Marking.AMBER_STRICT));
    }

    @Test
    void R13_a_save_from_an_unknown_base_is_refused() {
        SavedRevision first = desk.page("Biji", "One");
        SavedRevision other = desk.page("Elsewhere", "Other");
        assertThat(Work.as(desk.ana, () -> pages.save(first.page(), edit(other, "Biji", "Two"))))
                .isInstanceOf(SaveOutcome.UnknownBase.class);
    }

    @Test
    void R20_restoring_makes_a_new_revision_with_the_old_content() {
        SavedRevision first = desk.page("Biji", "One");
        SavedRevision second = saved(save(first, "Biji", "Two"));
        SavedRevision third = saved(Work.as(desk.anton, () -> pages.restore(first.page(), 1, second.hash(), null)));
        assertThat(third.number()).isEqualTo(3);
        PageSource source = Work.as(desk.ana, () -> views.source(address(first), ViewChoice.of(Stage.DRAFT)));
        assertThat(source.content().body()).isEqualTo("One");
        assertThat(source.page().approved()).isNull();
    }

    @Test
    void every_thing_wrong_with_a_submission_is_said_at_once() {
        assertThatThrownBy(() -> Work.as(
                        desk.ana,
                        () -> pages.create(new NewPage(
                                desk.space,
                                "topic",
                                " ",
                                "a\u0000b",
                                "{\"x\":1}",
                                "WHITE",
                                List.of(),
                                "s".repeat(501)))))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .extracting(violation -> violation.field())
                        .containsExactlyInAnyOrder("title", "body", "facts", "marking", "summary"));
        assertThat(Work.as(desk.ana, () -> lists.pages(desk.everything())).items())
                .isEmpty();
    }

    private SaveOutcome save(SavedRevision base, String title, String body) {
        return Work.as(desk.ana, () -> pages.save(base.page(), edit(base, title, body)));
    }

    private List<RevisionSummary> revisions(SavedRevision page) {
        return Work.as(desk.ana, () -> histories.revisions(address(page), null, 200))
                .revisions()
                .items();
    }
}
