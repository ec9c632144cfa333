package org.assay.discussion;

import static org.assay.discussion.Room.TEXT;
import static org.assay.page.Refusals.clash;
import static org.assay.page.Refusals.invalid;
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
import org.assay.identity.Work;
import org.assay.page.Part;
import org.assay.page.SavedRevision;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Threads from their first comment on, through the services, on PostgreSQL. */
@ExtendWith(ArquillianExtension.class)
class ThreadsIT {

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
    void a_list_says_that_the_first_comment_was_corrected_also_where_it_leaves_the_correction_out() {
        SavedRevision page = room.page("Page", TEXT);
        UUID thread = room.onPage(room.ana, page);
        int correction = room.correct(room.ana, thread, 1, "What I meant.");
        for (int i = 3; i <= 8; i++) {
            room.say(room.rana, thread, "Comment " + i);
        }

        ThreadDetails listed = room.list(room.ana, page).get(0);

        assertThat(listed.comments()).extracting(CommentDetails::number).doesNotContain(correction);
        assertThat(listed.comments().get(0).correctedBy()).isEqualTo(correction);
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
            assertThatThrownBy(() -> Room.update(database, statement.formatted(thread)))
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

    private List<UUID> ids(SavedRevision page, boolean open) {
        return Work.as(room.ana, () -> lists.ofPage(page.page(), new ThreadQuery(open, null, 50))).items().stream()
                .map(ThreadDetails::id)
                .toList();
    }
}
