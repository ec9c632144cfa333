package org.assay.discussion;

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
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.assay.access.Denied;
import org.assay.access.Rule;
import org.assay.compare.MinorEdit;
import org.assay.compare.Place;
import org.assay.identity.Caller;
import org.assay.identity.Work;
import org.assay.page.Part;
import org.assay.page.SavedRevision;
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

/** Threads from their first comment on, through the services, on PostgreSQL. */
@ExtendWith(ArquillianExtension.class)
class ThreadsIT {

    private static final String TEXT =
            """
            # What is said

            The committee says that help came from the air.
            The spokesman denies it.

            Nobody was invited.
            """;

    @Inject
    private ThreadLists lists;

    @Resource(lookup = "java:jboss/datasources/Assay")
    private DataSource database;

    private Room room;

    @Deployment
    static WebArchive war() {
        return BuiltWar.withTests();
    }

    @BeforeEach
    void a_room() {
        room = new Room();
    }

    @Test
    void R17_a_thread_follows_its_line_over_edits_merges_and_restores() {
        SavedRevision first = room.page("Page", TEXT);
        UUID thread = room.onLine(room.rana, first, 3);
        assertPlace(thread, Place.State.EXACT, 3);

        SavedRevision second = room.save(room.ana, first, "Read this first.\n\n" + TEXT);
        assertPlace(thread, Place.State.MOVED, 5);

        // anton started from the first revision: his change of another paragraph is merged.
        SavedRevision merged = room.save(room.anton, first, TEXT.replace("Nobody was", "Nobody had been"));
        assertThat(merged.number()).isEqualTo(3);
        assertPlace(thread, Place.State.MOVED, 5);

        SavedRevision altered =
                room.save(room.ana, merged, ("Read this first.\n\n" + TEXT).replace("help came", "help may have come"));
        assertPlace(thread, Place.State.ALTERED, 5);
        assertThat(room.details(room.ana, thread).whereabouts().now())
                .isEqualTo("The committee says that help may have come from the air.");

        SavedRevision without =
                room.save(room.ana, altered, TEXT.replace("The committee says that help came from the air.\n", ""));
        ThreadDetails lost = room.list(room.ana, without).get(0);
        assertThat(lost.id()).isEqualTo(thread);
        assertThat(lost.whereabouts().state()).isEqualTo(Place.State.LOST);
        assertThat(lost.whereabouts().start()).isNull();
        assertThat(lost.anchor().quote()).isEqualTo("The committee says that help came from the air.");
        assertThat(lost.anchor().before()).isEqualTo("# What is said\n");
        assertThat(lost.anchor().after()).isEqualTo("The spokesman denies it.\n");

        SavedRevision again = room.restore(room.ana, without, second.number());
        assertPlace(thread, Place.State.MOVED, 5);
        room.restore(room.ana, again, first.number());
        assertPlace(thread, Place.State.EXACT, 3);
    }

    @Test
    void R17_beside_an_older_revision_it_stands_where_its_line_was_then() {
        SavedRevision first = room.page("Page", TEXT);
        SavedRevision second = room.save(room.ana, first, "New.\n" + TEXT);
        UUID thread = room.onLine(room.rana, second, 4);

        ThreadDetails beside = Work.as(room.ana, () -> lists.beside(Map.of(first.page(), 1)))
                .get(first.page())
                .get(0);

        assertThat(beside.id()).isEqualTo(thread);
        assertThat(beside.whereabouts().start()).isEqualTo(3);
        assertThat(beside.whereabouts().revision()).isEqualTo(1);
    }

    @Test
    void R17_a_thread_on_a_field_tells_when_that_has_changed() {
        SavedRevision first = room.page("Page", TEXT);
        UUID thread = room.onField(room.rana, first, "marking");
        assertThat(room.details(room.ana, thread).anchor().value()).isEqualTo("AMBER");

        SavedRevision second = room.save(room.rana, first, TEXT, "GREEN", null);
        Whereabouts altered = room.details(room.ana, thread).whereabouts();
        assertThat(altered.state()).isEqualTo(Place.State.ALTERED);
        assertThat(altered.now()).isEqualTo("GREEN");

        room.restore(room.ana, second, 1);
        assertThat(room.details(room.ana, thread).whereabouts().state()).isEqualTo(Place.State.EXACT);
    }

    @Test
    void a_dropped_negation_and_a_changed_number_are_grave() {
        SavedRevision first = room.page("Page", "It is not confirmed that 90 % of the flights came from the base.\n");
        UUID thread = room.onLine(room.rana, first, 1);
        room.save(room.ana, first, "It is confirmed that 50 % of the flights came from the base.\n");

        Whereabouts place = room.details(room.ana, thread).whereabouts();

        assertThat(place.state()).isEqualTo(Place.State.ALTERED);
        assertThat(place.grave()).containsExactly(MinorEdit.Doubt.NUMBER, MinorEdit.Doubt.NEGATION);
    }

    @Test
    void R9_who_does_not_work_on_the_page_learns_of_no_thread() {
        SavedRevision page = room.page("Page", TEXT);
        UUID thread = room.onLine(room.rana, page, 3);

        for (Caller caller : List.of(room.reed, room.sami, room.admin)) {
            notFound(() -> room.details(caller, thread));
            notFound(() -> room.list(caller, page));
            notFound(() -> room.say(caller, thread, "Let me in."));
            notFound(() -> room.resolve(caller, thread));
            notFound(() -> room.onPage(caller, page));
            assertThat(Work.as(caller, () -> lists.beside(Map.of(page.page(), 1))))
                    .isEmpty();
            assertThat(Work.as(caller, () -> lists.openCounts(List.of(page.page()))))
                    .isEmpty();
        }
        assertThat(room.details(room.ana, thread).count()).isEqualTo(1);
    }

    @Test
    void R18_a_reader_of_an_approved_page_is_told_why_he_cannot_take_part() throws SQLException {
        SavedRevision page = room.page("Page", TEXT);
        UUID thread = room.onLine(room.rana, page, 3);
        open(page, "team:" + room.team);

        denied(() -> room.list(room.reed, page));
        denied(() -> room.onPage(room.reed, page));
        notFound(() -> room.details(room.reed, thread));
    }

    @Test
    void S16_what_was_said_about_a_red_revision_stays_with_those_named_on_it() {
        SavedRevision red =
                room.save(room.ana, room.page("Page", TEXT), TEXT + "A name.\n", "RED", List.of(room.rana.person()));
        UUID about = room.onLine(room.rana, red, 7);
        SavedRevision lowered = room.save(room.rana, red, TEXT, "AMBER", List.of());

        assertThat(room.list(room.anton, lowered)).isEmpty();
        notFound(() -> room.details(room.anton, about));
        notFound(() -> room.say(room.anton, about, "What name?"));
        assertThat(room.list(room.rana, lowered)).extracting(ThreadDetails::id).containsExactly(about);
        invalid("revision", () -> room.onLine(room.anton, red, 7));
    }

    @Test
    void S16_raising_a_marking_closes_the_threads_and_what_is_said_meanwhile_stays_closed() {
        SavedRevision page = room.page("Page", TEXT);
        UUID thread = room.onLine(room.anton, page, 3);
        SavedRevision red = room.save(room.ana, page, TEXT, "RED", List.of(room.rana.person()));
        notFound(() -> room.details(room.anton, thread));
        room.say(room.rana, thread, "It was Canary who said so.");
        room.save(room.rana, red, TEXT, "AMBER", List.of());

        ThreadDetails seen = room.details(room.anton, thread);
        assertThat(seen.comments()).extracting(CommentDetails::text).containsExactly("Who says so?", null);
        assertThat(room.details(room.rana, thread).comments())
                .extracting(CommentDetails::text)
                .containsExactly("Who says so?", "It was Canary who said so.");
    }

    @Test
    void S14_a_thread_about_a_suppressed_revision_is_nowhere() throws SQLException {
        SavedRevision first = room.page("Page", TEXT);
        SavedRevision second = room.save(room.ana, first, TEXT + "A slip.\n");
        UUID thread = room.onLine(room.rana, second, 7);
        SavedRevision third = room.save(room.ana, second, TEXT);
        update("insert into suppression values ('%s', 2, '%s', 'a slip', now())"
                .formatted(first.page(), room.admin.person()));

        assertThat(room.list(room.rana, third)).isEmpty();
        notFound(() -> room.details(room.rana, thread));
        notFound(() -> room.say(room.rana, thread, "Still here?"));
        assertThat(Work.as(room.rana, () -> lists.openCounts(List.of(first.page()))))
                .isEmpty();
        invalid("revision", () -> room.onLine(room.rana, second, 7));
    }

    @Test
    void it_is_resolved_and_opened_again_by_saying_so_or_by_another_comment() {
        SavedRevision page = room.page("Page", TEXT);
        UUID thread = room.onLine(room.rana, page, 3);
        clash("thread-open", () -> room.reopen(room.ana, thread));

        room.resolve(room.ana, thread);
        ThreadDetails resolved = room.details(room.rana, thread);
        assertThat(resolved.open()).isFalse();
        assertThat(resolved.resolvedBy()).isEqualTo(room.ana.displayName());
        clash("thread-resolved", () -> room.resolve(room.rana, thread));

        room.say(room.rana, thread, "Not so fast.");
        assertThat(room.details(room.ana, thread).open()).isTrue();
        room.resolve(room.rana, thread);
        room.reopen(room.ana, thread);
        assertThat(room.details(room.ana, thread).comments())
                .extracting(CommentDetails::act)
                .containsExactly("say", "resolve", "say", "resolve", "reopen");
    }

    @Test
    void one_corrects_ones_own_comments_only_and_both_stay() {
        SavedRevision page = room.page("Page", TEXT);
        UUID thread = room.onLine(room.rana, page, 3);
        UUID other = room.onLine(room.rana, page, 4);
        room.say(room.ana, thread, "The chairman.");
        int correction = room.correct(room.ana, thread, 2, "The deputy chairman.");

        assertThat(room.details(room.rana, thread).comments())
                .satisfiesExactly(
                        first -> assertThat(first.correctedBy()).isNull(),
                        corrected -> {
                            assertThat(corrected.text()).isEqualTo("The chairman.");
                            assertThat(corrected.correctedBy()).isEqualTo(correction);
                        },
                        last -> assertThat(last.corrects()).isEqualTo(2));
        invalid("corrects", () -> room.correct(room.anton, thread, 2, "No."));
        invalid("corrects", () -> room.correct(room.ana, thread, 99, "No."));
        invalid("corrects", () -> room.correct(room.ana, other, 2, "No."));
    }

    @Test
    void lists_show_open_threads_first_and_go_on_where_they_stopped() {
        SavedRevision page = room.page("Page", TEXT);
        List<UUID> opened = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            opened.add(room.onPage(room.ana, page));
        }
        room.resolve(room.ana, opened.get(4));
        room.resolve(room.ana, opened.get(2));
        room.say(room.rana, opened.get(0), "Back to this one.");
        List<UUID> expected = List.of(opened.get(0), opened.get(3), opened.get(1), opened.get(2), opened.get(4));

        List<UUID> seen = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            Part<ThreadDetails> part =
                    Work.as(room.ana, () -> lists.ofPage(page.page(), new ThreadQuery(null, from, 2)));
            part.items().forEach(thread -> seen.add(thread.id()));
            after = part.next();
        } while (after != null);

        assertThat(seen).isEqualTo(expected);
        assertThat(ids(page, true)).isEqualTo(expected.subList(0, 3));
        assertThat(ids(page, false)).isEqualTo(expected.subList(3, 5));
        assertThat(Work.as(room.ana, () -> lists.openCounts(List.of(page.page()))))
                .containsExactly(Map.entry(page.page(), 3L));
    }

    @Test
    void a_list_shows_the_first_comment_and_the_last_ones() {
        SavedRevision page = room.page("Page", TEXT);
        UUID thread = room.onPage(room.ana, page);
        for (int i = 2; i <= 9; i++) {
            room.say(room.rana, thread, "Comment " + i);
        }

        ThreadDetails listed = room.list(room.ana, page).get(0);

        assertThat(listed.comments()).extracting(CommentDetails::number).containsExactly(1, 5, 6, 7, 8, 9);
        assertThat(listed.omitted()).isEqualTo(3);
        assertThat(room.details(room.ana, thread).comments()).hasSize(9);
    }

    @Test
    void what_is_not_there_cannot_be_spoken_of() {
        SavedRevision page = room.page("Page", TEXT);

        invalid("lines", () -> room.onLine(room.ana, page, 7));
        invalid("lines", () -> room.onLine(room.ana, page, 0));
        invalid("field", () -> room.onField(room.ana, page, "colour"));
        invalid("revision", () -> room.open(room.ana, page, new NewThread(2, null, null, null, "x")));
        invalid("revision", () -> room.open(room.ana, page, new NewThread(null, null, null, null, "x")));
        invalid("text", () -> room.open(room.ana, page, new NewThread(1, null, null, null, " \n")));
        invalid("text", () -> room.open(room.ana, page, new NewThread(1, null, null, null, "x".repeat(10_001))));
        assertThat(room.list(room.ana, page)).isEmpty();
    }

    @Test
    void L5_what_was_said_and_what_about_is_never_changed_or_deleted() {
        UUID thread = room.onLine(room.rana, room.page("Page", TEXT), 3);

        for (String statement : List.of(
                "update thread set quote = 'x' where id = '%s'",
                "update thread set revision = 1, audience = '{members}' where id = '%s'",
                "delete from thread where id = '%s'",
                "update thread_comment set text = 'x' where thread_id = '%s'",
                "delete from thread_comment where thread_id = '%s'")) {
            assertThatThrownBy(() -> update(statement.formatted(thread)))
                    .as(statement)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void every_act_is_recorded() throws SQLException {
        UUID thread = room.onLine(room.rana, room.page("Page", TEXT), 3);
        room.say(room.ana, thread, "The chairman.");
        room.resolve(room.rana, thread);
        room.reopen(room.ana, thread);

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select act from audit_entry where subject = '" + thread + "' order by id")) {
            List<String> acts = new ArrayList<>();
            while (rows.next()) {
                acts.add(rows.getString(1));
            }
            assertThat(acts).containsExactly("thread.opened", "thread.commented", "thread.resolved", "thread.reopened");
        }
    }

    private void assertPlace(UUID thread, Place.State state, int line) {
        Whereabouts place = room.details(room.ana, thread).whereabouts();
        assertThat(place.state()).isEqualTo(state);
        assertThat(place.start()).isEqualTo(line);
        assertThat(place.end()).isEqualTo(line);
    }

    private List<UUID> ids(SavedRevision page, boolean open) {
        return Work.as(room.ana, () -> lists.ofPage(page.page(), new ThreadQuery(open, null, 50))).items().stream()
                .map(ThreadDetails::id)
                .toList();
    }

    /** As if the page's only revision had been published for the holders of a key. */
    private void open(SavedRevision page, String key) throws SQLException {
        update("update page set approved = 1, approved_audience = '{%s}' where id = '%s'".formatted(key, page.page()));
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static void notFound(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotFound.class);
    }

    private static void denied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Denied.class, denied -> assertThat(denied.rule())
                .isEqualTo(Rule.NOT_AN_INSIDER));
    }

    private static void clash(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Clash.class, clash -> assertThat(clash.code())
                .isEqualTo(code));
    }

    private static void invalid(String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                .extracting(violation -> violation.field())
                .containsExactly(field));
    }
}
