package org.assay.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.assay.access.Denied;
import org.assay.access.Marking;
import org.assay.access.Rule;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.assay.identity.People;
import org.assay.identity.Role;
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

/** Pages from their first revision to publication, through the services, on PostgreSQL. */
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

    @Inject
    private Drafts drafts;

    @Inject
    private Rebuild rebuild;

    @Inject
    private Spaces spaces;

    @Inject
    private People people;

    @Resource(lookup = "java:jboss/datasources/Assay")
    private DataSource database;

    private String team;
    private String space;
    private Caller admin;
    private Caller analyst;
    private Caller colleague;
    private Caller reviewer;
    private Caller reader;
    private Caller stranger;

    @Deployment
    static WebArchive war() {
        return BuiltWar.withTests();
    }

    /** A space and people of their own for every test, so that none sees another's leftovers. */
    @BeforeEach
    void a_space_with_its_team() {
        team = "team-" + UUID.randomUUID().toString().substring(0, 8);
        admin = person("admin", true, Set.of());
        analyst = person("analyst", false, Set.of(new Membership(team, Role.ANALYST)));
        colleague = person("colleague", false, Set.of(new Membership(team, Role.ANALYST)));
        reviewer = person("reviewer", false, Set.of(new Membership(team, Role.REVIEWER)));
        reader = person("reader", false, Set.of(new Membership(team, Role.READER)));
        stranger = person("stranger", false, Set.of(new Membership("elsewhere", Role.REVIEWER)));
        space = Work.as(admin, () -> spaces.create(team, "Space of " + team, team))
                .slug();
    }

    @Test
    void a_new_page_has_one_revision_and_its_address_follows_the_title() {
        SavedRevision first = create("Haider al-Abadi", "Prime minister.");
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.slug()).isEqualTo("haider-al-abadi");
        SavedRevision second = saved(save(first, "Haider Al Abadi, prime minister", "Prime minister."));
        assertThat(second.slug()).isEqualTo("haider-al-abadi-prime-minister");
        assertThat(Work.as(analyst, () -> views.formerly(new PageAddress(space, "haider-al-abadi"))))
                .contains(new PageAddress(space, second.slug()));
    }

    @Test
    void a_taken_name_gets_a_random_ending_instead_of_an_error() {
        SavedRevision first = create("Biji", "One");
        SavedRevision second = create("Biji", "Two");
        assertThat(second.slug()).startsWith("biji-").isNotEqualTo(first.slug());
    }

    @Test
    void saving_what_is_there_already_writes_nothing() {
        SavedRevision first = create("Biji", "One");
        assertThat(save(first, "Biji", "One")).isInstanceOf(SaveOutcome.Unchanged.class);
        assertThat(revisions(first)).extracting(RevisionSummary::number).containsExactly(1);
    }

    @Test
    void a_stale_base_with_disjoint_changes_is_merged_and_has_both_authors() {
        SavedRevision first = create("Biji", "One\n\nTwo\n\nThree");
        saved(save(first, "Biji", "One\n\nTwo\n\nThree, by ana"));
        SaveOutcome outcome = Work.as(
                colleague, () -> pages.save(first.page(), edit(first, "Biji", "One, by anton\n\nTwo\n\nThree")));
        assertThat(outcome).isInstanceOf(SaveOutcome.Merged.class);
        PageSource page = Work.as(analyst, () -> views.source(address(first), ViewChoice.of(Stage.DRAFT)));
        assertThat(page.content().body()).isEqualTo("One, by anton\n\nTwo\n\nThree, by ana");
        assertThat(page.page().authorNames()).contains(analyst.displayName(), colleague.displayName());
    }

    @Test
    void R14_a_stale_base_with_changes_in_the_same_place_writes_nothing_and_gives_both_texts_back() {
        SavedRevision first = create("Biji", "90 % is clear");
        saved(save(first, "Biji", "50 % is clear"));
        SaveOutcome outcome = Work.as(colleague, () -> pages.save(first.page(), edit(first, "Biji", "All is clear")));
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
        SavedRevision first = create("Biji", "Text");
        Work.as(reviewer, () -> pages.save(first.page(), edit(first, "Biji", "Text", "GREEN")));
        SaveOutcome outcome =
                Work.as(colleague, () -> pages.save(first.page(), edit(first, "Biji", "Text", "AMBER+STRICT")));
        assertThat(outcome).isInstanceOfSatisfying(SaveOutcome.Conflicting.class, conflicting -> assertThat(
                        conflicting.collision().merged().marking())
                .isEqualTo(Marking.AMBER_STRICT));
    }

    @Test
    void R13_a_save_from_an_unknown_base_is_refused() {
        SavedRevision first = create("Biji", "One");
        SavedRevision other = create("Elsewhere", "Other");
        assertThat(Work.as(analyst, () -> pages.save(first.page(), edit(other, "Biji", "Two"))))
                .isInstanceOf(SaveOutcome.UnknownBase.class);
    }

    @Test
    void a_draft_does_not_exist_for_readers_and_strangers() {
        SavedRevision first = create("Biji", "One");
        for (Caller caller : List.of(reader, stranger, admin, Caller.NOBODY)) {
            assertThatThrownBy(() -> Work.as(caller, () -> views.view(address(first), ViewChoice.USUAL)))
                    .as(caller.name())
                    .isInstanceOfAny(NotFound.class, Denied.class);
            assertThatThrownBy(() -> Work.as(caller, () -> pages.save(first.page(), edit(first, "Biji", "Two"))))
                    .as(caller.name())
                    .isInstanceOfAny(NotFound.class);
        }
        assertThat(Work.as(reader, () -> lists.pages(everything())).items()).isEmpty();
    }

    @Test
    void R9_readers_see_the_published_revision_and_no_later_one() {
        SavedRevision first = create("Biji", "Approved text");
        publish(first);
        SavedRevision second = saved(save(first, "Biji after", "Secret draft"));
        PageView view = Work.as(reader, () -> views.view(address(second), ViewChoice.USUAL));
        assertThat(view.page().number()).isEqualTo(1);
        assertThat(view.page().title()).isEqualTo("Biji");
        assertThat(view.page().head()).isEqualTo(1);
        assertThat(view.page().draftAhead()).isFalse();
        assertThat(view.html().toString()).contains("Approved text");
        for (ViewChoice choice : List.of(ViewChoice.of(Stage.DRAFT), ViewChoice.revision(2), ViewChoice.revision(99))) {
            assertThatThrownBy(() -> Work.as(reader, () -> views.view(address(second), choice)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> Work.as(reader, () -> histories.compare(address(second), 1, 2)))
                .isInstanceOf(NotFound.class);
        assertThat(Work.as(reader, () -> histories.revisions(address(second), null, 200))
                        .revisions()
                        .items())
                .extracting(RevisionSummary::number)
                .containsExactly(1);
        assertThat(Work.as(reader, () -> lists.pages(everything())).items())
                .extracting(PageSummary::title)
                .containsExactly("Biji");
        assertThat(Work.as(reader, () -> lists.pages(words("secret"))).items()).isEmpty();
        assertThat(Work.as(analyst, () -> lists.pages(words("secret"))).items()).hasSize(1);
        assertThatThrownBy(() -> Work.as(stranger, () -> views.view(address(second), ViewChoice.USUAL)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void raising_the_marking_acts_at_once_and_lowering_it_on_publication() {
        SavedRevision first = create("Open page", "Text");
        SavedRevision green =
                saved(Work.as(reviewer, () -> pages.save(first.page(), edit(first, "Open page", "Text", "GREEN"))));
        publish(green);
        assertThat(sees(stranger, green)).isTrue();
        SavedRevision strict = saved(
                Work.as(analyst, () -> pages.save(green.page(), edit(green, "Open page", "Text", "AMBER+STRICT"))));
        assertThat(sees(stranger, green)).isFalse();
        assertThat(sees(reader, green)).isTrue();
        publish(strict);
        SavedRevision lowered =
                saved(Work.as(reviewer, () -> pages.save(strict.page(), edit(strict, "Open page", "Text", "GREEN"))));
        assertThat(sees(stranger, lowered)).isFalse();
        publish(lowered);
        assertThat(sees(stranger, lowered)).isTrue();
    }

    @Test
    void a_red_page_is_seen_by_the_named_only_and_names_its_author() {
        SavedRevision first = create("Biji", "Text");
        PageEdit red = new PageEdit(first.hash(), "Biji", "Text", null, "RED", List.of(reviewer.person()), "for two");
        SavedRevision second = saved(Work.as(analyst, () -> pages.save(first.page(), red)));
        assertThat(Work.as(reviewer, () -> views.view(address(second), ViewChoice.USUAL))
                        .page()
                        .named())
                .containsExactlyInAnyOrder(analyst.person(), reviewer.person());
        assertThat(sees(colleague, second)).isFalse();
        assertThatThrownBy(() -> Work.as(
                        analyst,
                        () -> pages.save(
                                second.page(),
                                new PageEdit(second.hash(), "Biji", "Text", null, "RED", List.of(), ""))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void readers_are_refused_with_the_rule_and_nothing_is_written() {
        SavedRevision first = create("Biji", "Text");
        publish(first);
        assertThat(Work.as(reader, () -> pages.save(first.page(), edit(first, "Biji", "Mine"))))
                .isEqualTo(new SaveOutcome.Refused(Rule.NOT_AN_INSIDER));
        assertThatThrownBy(() -> Work.as(reader, () -> pages.create(newPage("Mine", "Text"))))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> Work.as(stranger, () -> spaces.named(space))).isInstanceOf(NotFound.class);
    }

    @Test
    void R20_restoring_makes_a_new_revision_with_the_old_content() {
        SavedRevision first = create("Biji", "One");
        SavedRevision second = saved(save(first, "Biji", "Two"));
        SavedRevision third = saved(Work.as(colleague, () -> pages.restore(first.page(), 1, second.hash(), null)));
        assertThat(third.number()).isEqualTo(3);
        PageSource source = Work.as(analyst, () -> views.source(address(first), ViewChoice.of(Stage.DRAFT)));
        assertThat(source.content().body()).isEqualTo("One");
        assertThat(source.page().approved()).isNull();
    }

    @Test
    void every_thing_wrong_with_a_submission_is_said_at_once() {
        assertThatThrownBy(() -> Work.as(
                        analyst,
                        () -> pages.create(new NewPage(
                                space, "topic", " ", "a\u0000b", "{\"x\":1}", "WHITE", List.of(), "s".repeat(501)))))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .extracting(violation -> violation.field())
                        .containsExactlyInAnyOrder("title", "body", "facts", "marking", "summary"));
        assertThat(Work.as(analyst, () -> lists.pages(everything())).items()).isEmpty();
    }

    @Test
    void links_lead_to_what_the_caller_sees_and_look_missing_otherwise() {
        SavedRevision target = create("Target", "Text");
        SavedRevision source = create("Source", "See [[Target]] and [[Nowhere]].");
        publish(source);
        assertThat(html(analyst, source)).contains("href=\"/wiki/" + space + "/target\"");
        assertThat(html(reader, source))
                .doesNotContain("/wiki/" + space + "/target")
                .contains("Target");
        assertThat(Work.as(analyst, () -> lists.linkingTo(address(target))))
                .extracting(PageSummary::title)
                .containsExactly("Source");
        assertThat(Work.as(stranger, () -> lists.linkingTo(address(target)))).isEmpty();
    }

    @Test
    void a_rebuild_gives_the_same_rows() throws SQLException {
        SavedRevision first = create("Source", "See [[Target]], [[elsewhere/Page]].");
        publish(first);
        saved(save(first, "Source", "See [[Other]]."));
        List<String> before = projections();
        assertThat(before).isNotEmpty();
        execute("delete from page_link");
        execute("update page_stage set title = 'wrong', words = ''");
        execute("update page set draft_audience = '{}', changed_lines = 99");
        assertThat(Work.as(admin, () -> rebuild.all())).isPositive();
        assertThat(projections()).isEqualTo(before);
    }

    @Test
    void L5_revisions_and_publications_cannot_be_changed_in_the_database() {
        SavedRevision first = create("Biji", "One");
        publish(first);
        for (String change : List.of(
                "update revision set body = 'forged'",
                "delete from revision",
                "update publication set number = 7",
                "delete from publication",
                "update rendering set template = 'forged'",
                "delete from audit_entry")) {
            assertThatThrownBy(() -> execute(change)).as(change).hasMessageContaining("never changed");
        }
    }

    @Test
    void a_list_goes_on_where_it_stopped() {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            titles.add(0, "Page " + i);
            create("Page " + i, "Text");
        }
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            Cursor after = Cursor.of(next);
            Part<PageSummary> part =
                    Work.as(analyst, () -> lists.pages(new ListQuery(space, null, null, null, after, 3)));
            part.items().forEach(page -> seen.add(page.title()));
            next = part.next();
        } while (next != null);
        assertThat(seen).isEqualTo(titles);
    }

    private Caller person(String role, boolean isAdmin, Set<Membership> memberships) {
        String name = role + "-" + UUID.randomUUID().toString().substring(0, 8);
        UUID id = people.identify("test", name, name, "Dr " + name);
        return Caller.person(id, name, "Dr " + name, true, isAdmin, memberships);
    }

    private SavedRevision create(String title, String body) {
        return Work.as(analyst, () -> pages.create(newPage(title, body)));
    }

    private NewPage newPage(String title, String body) {
        return new NewPage(space, "topic", title, body, null, null, List.of(), "first");
    }

    private SaveOutcome save(SavedRevision base, String title, String body) {
        return Work.as(analyst, () -> pages.save(base.page(), edit(base, title, body)));
    }

    private static PageEdit edit(SavedRevision base, String title, String body) {
        return edit(base, title, body, null);
    }

    private static PageEdit edit(SavedRevision base, String title, String body, String marking) {
        return new PageEdit(base.hash(), title, body, null, marking, null, "edited");
    }

    private static SavedRevision saved(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
        return ((SaveOutcome.Saved) outcome).revision();
    }

    private void publish(SavedRevision revision) {
        Decision decision = new Decision(
                UUID.randomUUID(),
                reviewer.person(),
                List.of(reviewer.person()),
                Instant.parse("2026-01-02T03:04:05Z"));
        Work.runAs(reviewer, () -> drafts.publish(List.of(revision.page()), decision));
    }

    private boolean sees(Caller caller, SavedRevision page) {
        Supplier<Boolean> sees = () -> lists.pages(everything()).items().stream()
                .anyMatch(summary -> summary.id().equals(page.page()));
        boolean listed;
        try {
            listed = Work.as(caller, sees);
        } catch (NotFound e) {
            listed = false;
        }
        boolean viewed;
        try {
            viewed = Work.as(caller, () -> views.view(address(page), ViewChoice.USUAL)) != null;
        } catch (NotFound e) {
            viewed = false;
        }
        assertThat(viewed).as("a page is listed where it can be read").isEqualTo(listed);
        return viewed;
    }

    private String html(Caller caller, SavedRevision page) {
        return Work.as(caller, () -> views.view(address(page), ViewChoice.USUAL))
                .html()
                .toString();
    }

    private List<RevisionSummary> revisions(SavedRevision page) {
        return Work.as(analyst, () -> histories.revisions(address(page), null, 200))
                .revisions()
                .items();
    }

    private static PageAddress address(SavedRevision page) {
        return new PageAddress(page.space(), page.slug());
    }

    private ListQuery everything() {
        return new ListQuery(space, null, null, null, null, 200);
    }

    private ListQuery words(String words) {
        return new ListQuery(space, null, null, words, null, 200);
    }

    private List<String> projections() throws SQLException {
        List<String> rows = new ArrayList<>();
        rows.addAll(rows("select cast(l as text) from page_link l order by 1"));
        rows.addAll(rows("select cast(s as text) from page_stage s order by 1"));
        rows.addAll(
                rows(
                        "select id || ' ' || draft_audience::text || approved_audience::text || changed_lines from page order by id"));
        return rows;
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
