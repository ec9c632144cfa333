package org.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.assay.stack.Stack;
import org.postgresql.PGConnection;

/**
 * The server, made to wait in the middle of a transaction by something that a test holds in the database. What it does is seen
 * over a connection of its own: within the holder's transaction the view of what all do stays what it was at first.
 */
final class Blocked {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Blocked() {}

    /** Until the server waits for the holder with a statement like that: it has written what comes before, and no more. */
    static void await(Stack stack, Connection holder, String statement) throws SQLException {
        await(
                stack,
                """
                select count(*) > 0 from pg_stat_activity where %d = any(pg_blocking_pids(pid)) and query ilike '%s'"""
                        .formatted(holder.unwrap(PGConnection.class).getBackendPID(), statement));
    }

    /** Until the database has noticed that the server is gone. */
    static void awaitNobody(Stack stack) throws SQLException {
        await(
                stack,
                """
                select count(*) = 0 from pg_stat_activity
                where usename = current_user and datname = current_database() and pid <> pg_backend_pid()""");
    }

    private static void await(Stack stack, String condition) throws SQLException {
        Instant end = Instant.now().plus(PATIENCE);
        try (Connection connection = stack.database().connect();
                PreparedStatement query = connection.prepareStatement(condition)) {
            while (!isTrue(query)) {
                assertThat(Instant.now()).as("Still not: " + condition).isBefore(end);
                Thread.onSpinWait();
            }
        }
    }

    private static boolean isTrue(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
