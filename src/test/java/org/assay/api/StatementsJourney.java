package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many statements an answer costs, as the database counts them. */
@ExtendWith(RunningStack.class)
class StatementsJourney {

    /** What the application sent, less the marks of transactions and the pool's looking after idle connections. */
    private static final String COUNT =
            """
            select coalesce(sum(calls), 0) from pg_stat_statements
            where userid = 'assay'::regrole and query !~* '^(begin|commit|rollback|set|show|reset|discard)'""";

    private static Stack stack;
    private static Api ana;
    private static String id;
    private static String slug;
    private static String space;

    @BeforeAll
    static void use(Stack running) throws SQLException {
        stack = running;
        try (Connection connection = stack.database().connectAsAdministrator();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
        }
        space = Api.space(running);
        ana = Api.as("ana", running);
        ana.page(space, "There", "x");
        Answer page = ana.page(space, "Counted", "See [[There]] and [[Nowhere]].");
        id = page.text("id");
        slug = page.text("slug");
        ana.get("/pages/" + id).with(200);
    }

    @Test
    void a_page_costs_one_statement_for_itself_and_one_for_its_links() throws SQLException {
        assertThat(statements("/pages/" + id)).isEqualTo(2);
        assertThat(statements("/spaces/" + space + "/pages/" + slug)).isEqualTo(2);
        assertThat(statements("/pages/" + id + "?revision=1")).isEqualTo(2);
    }

    @Test
    void lists_and_histories_cost_the_same_however_long_they_are() throws SQLException {
        assertThat(statements("/me")).isZero();
        assertThat(statements("/spaces")).isEqualTo(1);
        assertThat(statements("/pages")).isEqualTo(1);
        assertThat(statements("/pages?space=" + space + "&q=there&limit=1")).isEqualTo(2);
        assertThat(statements("/pages/" + id + "/revisions")).isEqualTo(2);
        assertThat(statements("/pages/" + id + "/compare?from=1&to=1")).isEqualTo(2);
    }

    private static int statements(String path) throws SQLException {
        try (Connection connection = stack.database().connectAsAdministrator();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_stat_statements_reset()");
            ana.get(path).with(200);
            try (ResultSet count = statement.executeQuery(COUNT)) {
                count.next();
                return count.getInt(1);
            }
        }
    }
}
