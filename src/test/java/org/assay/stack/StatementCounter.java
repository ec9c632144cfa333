package org.assay.stack;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts the SQL statements that the application sends, as the database saw them. What only frames them is left out:
 * begin, commit, rollback, savepoints and settings; the pool's validation sends an empty statement, which is not one. So is
 * what no request causes: the timers that let the roster follow the directory, record reads and seal the audit.
 *
 * <p>Counts what every thread of the application sends, so that nothing else may be going on meanwhile.
 */
public final class StatementCounter {
    private static final String SEEN =
            """
            select query, sum(calls) as calls
            from stats.pg_stat_statements
            where userid = (select oid from pg_roles where rolname = 'assay')
              and dbid = (select oid from pg_database where datname = current_database())
              and query !~* '^\\s*(begin|start transaction|commit|end|rollback|abort|savepoint|release|set|reset|show|discard)\\M'
              and query !~* 'audit_entry_id_seq|pg_locks|pg_try_advisory_xact_lock|audit_seal|from audit_entry \\S+ where \\S+id>|unnest\\(.* with ordinality as read'
              and query !~* 'directory_state|changed>|p1_0.provider=\\$1$'
              and query !~* '^\\s*(insert into (membership|person)|update person|delete from membership)\\M'
              and query !~* '(from membership \\S+ where \\S+person=\\$1|from person \\S+ where \\S+provider=\\$1 and \\S+subject=\\$2)$'
            group by query
            """;

    private final Postgres postgres;
    private Map<String, Long> before;

    StatementCounter(Postgres postgres) {
        this.postgres = postgres;
        this.before = seen();
    }

    /** Counts from here on. */
    public void reset() {
        before = seen();
    }

    /** How many statements have been sent since the last reset. */
    public long count() {
        return statements().values().stream().mapToLong(Long::longValue).sum();
    }

    /** The statements since the last reset, constants replaced by {@code $1} and so on, with how often each was sent. */
    public Map<String, Long> statements() {
        Map<String, Long> since = new LinkedHashMap<>();
        seen().forEach((query, calls) -> {
            long more = calls - before.getOrDefault(query, 0L);
            if (more > 0) {
                since.put(query, more);
            }
        });
        return since;
    }

    private Map<String, Long> seen() {
        try (Connection connection = postgres.connectAsAdministrator();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SEEN)) {
            Map<String, Long> seen = new HashMap<>();
            while (rows.next()) {
                seen.put(rows.getString("query"), rows.getLong("calls"));
            }
            return seen;
        } catch (SQLException e) {
            throw new StackException("Could not read which statements were sent", e);
        }
    }
}
