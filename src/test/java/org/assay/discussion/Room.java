package org.assay.discussion;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assay.identity.Caller;
import org.assay.identity.Work;
import org.assay.page.Desk;
import org.assay.page.PageEdit;
import org.assay.page.SavedRevision;

/** A desk where people talk. */
final class Room extends Desk {

    /** Six lines to talk about. */
    static final String TEXT =
            """
            # What is said

            The committee says that help came from the air.
            The spokesman denies it.

            Nobody was invited.
            """;

    private final Threads threads = CDI.current().select(Threads.class).get();
    private final ThreadLists lists = CDI.current().select(ThreadLists.class).get();

    SavedRevision save(Caller author, SavedRevision base, String body) {
        return save(author, base, body, null, null);
    }

    SavedRevision save(Caller author, SavedRevision base, String body, String marking, List<UUID> named) {
        return save(author, base, new PageEdit(base.hash(), "Page", body, null, marking, named, "edited"));
    }

    UUID onLine(Caller opener, SavedRevision revision, int line) {
        return open(opener, revision, new NewThread(revision.number(), line, null, null, "Who says so?"));
    }

    UUID onField(Caller opener, SavedRevision revision, String field) {
        return open(opener, revision, new NewThread(revision.number(), null, null, field, "Why this one?"));
    }

    UUID onPage(Caller opener, SavedRevision revision) {
        return open(opener, revision, new NewThread(revision.number(), null, null, null, "Is this needed?"));
    }

    UUID open(Caller opener, SavedRevision revision, NewThread thread) {
        return Work.as(opener, () -> threads.open(revision.page(), thread));
    }

    int say(Caller person, UUID thread, String text) {
        return Work.as(person, () -> threads.comment(thread, NewComment.of(text)));
    }

    int correct(Caller person, UUID thread, int number, String text) {
        return Work.as(person, () -> threads.comment(thread, new NewComment(text, number)));
    }

    int resolve(Caller person, UUID thread) {
        return Work.as(person, () -> threads.resolve(thread, NewComment.of("")));
    }

    int reopen(Caller person, UUID thread) {
        return Work.as(person, () -> threads.reopen(thread, NewComment.of(null)));
    }

    ThreadDetails details(Caller person, UUID thread) {
        return Work.as(person, () -> lists.details(thread));
    }

    List<ThreadDetails> list(Caller person, SavedRevision page) {
        return Work.as(person, () -> lists.ofPage(page.page(), new ThreadQuery(null, null, 200)))
                .items();
    }

    /** Changes rows behind the back of the product. */
    static void update(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
