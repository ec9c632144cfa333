package org.assay.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.identity.Caller;
import org.assay.identity.Work;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Other names, retirement and reopening: proposed by a revision, done by its publication. */
@ExtendWith(ArquillianExtension.class)
class RenamesIT {

    @Inject
    private Pages pages;

    @Inject
    private PageViews views;

    @Inject
    private PageLists lists;

    @Inject
    private Imports imports;

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
    void R11_a_rename_acts_on_publication_and_leaves_a_redirect_with_the_history() {
        SavedRevision page = desk.page("Biji", "Text");
        desk.publish(page);
        desk.rename(page, "baiji");
        assertThat(desk.view(desk.reed, "biji").page().slug()).isEqualTo("biji");
        assertThat(desk.view(desk.ana, "biji").page().slug()).isEqualTo("biji");

        desk.publish(page);

        assertThat(desk.view(desk.reed, "baiji").page().id()).isEqualTo(page.page());
        assertThat(Work.as(desk.reed, () -> views.formerly(desk.at("biji")))).contains(desk.at("baiji"));
        assertThat(Work.as(desk.ana, () -> histories.revisions(desk.at("baiji"), null, 200))
                        .revisions()
                        .items())
                .extracting(RevisionSummary::number)
                .containsExactly(2, 1);
    }

    @Test
    void R9_a_proposed_name_reaches_no_reader_before_its_publication() {
        SavedRevision page = desk.page("Biji", "Text");
        desk.publish(page);
        desk.rename(page, "canary-name");
        assertThat(desk.view(desk.reed, "biji").toString()).doesNotContain("canary-name");
        assertThatThrownBy(() -> desk.view(desk.reed, "canary-name")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.view(desk.ana, "canary-name")).isInstanceOf(NotFound.class);
    }

    @Test
    void R11_a_redirect_never_tells_of_a_page_that_the_caller_may_not_see() {
        SavedRevision page = desk.page("Biji", "Text");
        desk.publish(page);
        desk.rename(page, "baiji");
        desk.publish(page);
        for (Caller caller : List.of(desk.sami, desk.admin)) {
            assertThat(Work.as(caller, () -> views.formerly(desk.at("biji")))).isEmpty();
        }
        SavedRevision linking = desk.page("Linking", "See [[Biji]].");
        desk.publish(linking);
        Desk.saved(desk.mark(desk.ana, page, "RED", ""));
        assertThat(Work.as(desk.reed, () -> views.formerly(desk.at("biji")))).isEmpty();
        assertThat(html(desk.reed, "linking")).contains("class=\"missing\"");
    }

    @Test
    void R11_links_by_a_former_name_lead_to_the_page_and_are_listed_with_it() {
        SavedRevision page = desk.page("Biji", "Text");
        SavedRevision linking = desk.page("Linking", "See [[Biji]] and [[Biji#Fighting]].");
        desk.publish(page);
        desk.publish(linking);
        desk.rename(page, "baiji");
        desk.publish(page);
        assertThat(html(desk.reed, "linking"))
                .contains("<a class=\"wiki\" dir=\"auto\" href=\"/wiki/" + desk.space + "/biji\">")
                .contains("/biji#h-fighting\">");
        assertThat(Work.as(desk.reed, () -> lists.linkingTo(desk.at("baiji"))))
                .extracting(PageSummary::title)
                .containsExactly("Linking");
    }

    @Test
    void a_taken_name_gets_an_ending_whether_a_page_bears_it_proposes_it_or_had_it() {
        SavedRevision page = desk.page("Mine", "Text");
        SavedRevision other = desk.page("Theirs", "Text");
        desk.publish(page);
        desk.publish(other);
        assertThat(proposed(page, "theirs")).startsWith("theirs-").hasSizeGreaterThan("theirs-".length());
        desk.rename(other, "ours");
        assertThat(proposed(page, "ours")).startsWith("ours-");
        desk.publish(other);
        assertThat(proposed(page, "theirs")).startsWith("theirs-");
        assertThat(desk.page("Ours", "Text").slug()).startsWith("ours-");
    }

    @Test
    void two_pages_of_one_title_that_are_imported_together_get_names_of_their_own() {
        List<Imports.Entry> entries = Stream.generate(UUID::randomUUID)
                .limit(2)
                .map(id -> new Imports.Entry(id, "topic", "Twin", "Text", Content.NO_FACTS, null))
                .toList();
        assertThat(Work.as(desk.ana, () -> imports.write(desk.space, entries, Set.of(), "Twins"))
                        .values())
                .extracting(result -> result.revision().slug())
                .contains("twin")
                .filteredOn(slug -> slug.startsWith("twin-"))
                .hasSize(1);
    }

    @Test
    void S10_a_page_made_anew_under_a_former_name_gives_no_way_to_the_old_one() {
        SavedRevision old = desk.page("Source", "canary text");
        desk.publish(old);
        desk.rename(old, "informant");
        desk.publish(old);
        SavedRevision anew = desk.page("Source", "Another");
        assertThat(anew.slug()).isEqualTo("source");
        desk.publish(anew);
        assertThat(html(desk.reed, "source")).contains("Another").doesNotContain("canary");
        assertThat(Work.as(desk.reed, () -> views.formerly(desk.at("source")))).isEmpty();
        assertThatThrownBy(() -> Work.as(desk.ana, () -> views.view(desk.at("source"), ViewChoice.revision(2))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_page_gets_its_former_name_back() {
        SavedRevision page = desk.page("Biji", "Text");
        desk.publish(page);
        desk.rename(page, "baiji");
        desk.publish(page);
        desk.rename(page, "biji");
        desk.publish(page);
        assertThat(desk.view(desk.reed, "biji").page().id()).isEqualTo(page.page());
        assertThat(Work.as(desk.reed, () -> views.formerly(desk.at("baiji")))).contains(desk.at("biji"));
    }

    @Test
    void what_is_no_name_is_refused() {
        SavedRevision page = desk.page("Biji", "Text");
        for (String slug : List.of("", "Big", "a b", "a/b", "-a", "edit", "x".repeat(81))) {
            assertThatThrownBy(() -> desk.rename(page, slug)).as(slug).isInstanceOf(Invalid.class);
        }
    }

    @Test
    void R14_two_different_names_conflict_and_one_sided_ones_merge() {
        SavedRevision page = desk.page("Biji", "Text");
        desk.publish(page);
        desk.rename(page, "baiji");
        PageEdit retiring = edit(page, null, true);
        assertThat(Work.as(desk.anton, () -> pages.save(page.page(), retiring))).isInstanceOf(SaveOutcome.Merged.class);
        Content merged = Work.as(desk.ana, () -> views.source(page.page(), ViewChoice.of(Stage.DRAFT)))
                .content();
        assertThat(merged.slug()).isEqualTo("baiji");
        assertThat(merged.retired()).isTrue();
        PageEdit other = edit(page, "bayji", null);
        assertThat(Work.as(desk.anton, () -> pages.save(page.page(), other)))
                .isInstanceOfSatisfying(SaveOutcome.Conflicting.class, met -> assertThat(
                                met.collision().conflicts())
                        .extracting(conflict -> conflict.field())
                        .containsExactly("slug"));
    }

    @Test
    void a_comparison_tells_of_name_and_retirement() {
        SavedRevision page = desk.page("Biji", "Text");
        desk.publish(page);
        desk.save(desk.ana, page, null, null, "baiji", true, "both");
        assertThat(Work.as(desk.ana, () -> histories.compare(page.page(), 1, 2)).fields())
                .extracting(field -> field.name() + " " + field.before() + " " + field.after())
                .containsExactly("retired false true", "slug biji baiji");
    }

    @Test
    void S10_a_retired_page_is_read_by_the_same_people_and_left_out_of_lists_unless_asked_for() {
        SavedRevision page = desk.page("Biji", "Text");
        SavedRevision linking = desk.page("Linking", "See [[Biji]].");
        desk.publish(page);
        desk.publish(linking);
        desk.retire(page, true);
        assertThat(desk.listed(desk.reed, false)).contains("Biji");
        assertThat(desk.listed(desk.ana, false)).contains("Biji");
        assertThat(desk.view(desk.reed, "biji").page().retired()).isFalse();

        desk.publish(page);

        for (Caller caller : List.of(desk.reed, desk.ana)) {
            assertThat(desk.listed(caller, false)).containsExactly("Linking");
            assertThat(desk.listed(caller, true)).containsExactly("Biji");
            assertThat(desk.view(caller, "biji").page().retired()).isTrue();
        }
        assertThat(html(desk.reed, "linking")).contains("class=\"wiki retired\"");
        assertThatThrownBy(() -> desk.view(desk.sami, "biji")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.listed(desk.sami, true)).isInstanceOf(NotFound.class);

        desk.retire(page, false);
        desk.publish(page);
        assertThat(desk.listed(desk.reed, false)).contains("Biji");
    }

    private String proposed(SavedRevision page, String slug) {
        desk.rename(page, slug);
        return Work.as(desk.ana, () -> views.source(page.page(), ViewChoice.of(Stage.DRAFT)))
                .content()
                .slug();
    }

    private static PageEdit edit(SavedRevision base, String slug, Boolean retired) {
        return new PageEdit(base.hash(), "Biji", "Text", null, null, null, slug, retired, "");
    }

    private String html(Caller caller, String slug) {
        return desk.view(caller, slug).html().toString();
    }
}
