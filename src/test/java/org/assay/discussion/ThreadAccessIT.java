package org.assay.discussion;

import static org.assay.discussion.Room.TEXT;
import static org.assay.page.Refusals.denied;
import static org.assay.page.Refusals.invalid;
import static org.assay.page.Refusals.notFound;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.assay.access.Rule;
import org.assay.identity.Caller;
import org.assay.identity.Work;
import org.assay.page.SavedRevision;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who learns of a thread, and who does no longer where a marking is raised or a revision suppressed. */
@ExtendWith(ArquillianExtension.class)
class ThreadAccessIT {

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

        denied(Rule.NOT_AN_INSIDER, () -> room.list(room.reed, page));
        denied(Rule.NOT_AN_INSIDER, () -> room.onPage(room.reed, page));
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
        String slip = "insert into suppression values ('%s', 2, '%s', 'a slip', now())";
        Room.update(database, slip.formatted(first.page(), room.admin.person()));

        assertThat(room.list(room.rana, third)).isEmpty();
        notFound(() -> room.details(room.rana, thread));
        notFound(() -> room.say(room.rana, thread, "Still here?"));
        assertThat(Work.as(room.rana, () -> lists.openCounts(List.of(first.page()))))
                .isEmpty();
        invalid("revision", () -> room.onLine(room.rana, second, 7));
    }

    /** As if the page's only revision had been published for the holders of a key. */
    private void open(SavedRevision page, String key) throws SQLException {
        String opening = "update page set approved = 1, approved_audience = '{%s}' where id = '%s'";
        Room.update(database, opening.formatted(key, page.page()));
    }
}
