package org.assay.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningStack.class)
class StackJourney {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void statements_are_counted_without_what_frames_them(Stack stack) throws SQLException {
        try (Connection connection = stack.database().connect();
                Statement statement = connection.createStatement()) {
            StatementCounter counter = stack.statements();
            connection.setAutoCommit(false);
            statement.executeQuery("select 40 + 1").close();
            statement.executeQuery("select 40 + 2").close();
            statement.executeQuery("select upper('x')").close();
            connection.commit();

            // The wiki's own tasks run beside.
            assertThat(counter.statements())
                    .contains(entry("select $1 + $2", 2L), entry("select upper($1)", 1L))
                    .doesNotContainKeys("begin", "commit");
            assertThat(counter.count()).isGreaterThanOrEqualTo(3);
            counter.reset();
            assertThat(counter.statements()).doesNotContainKeys("select $1 + $2", "select upper($1)");
        }
    }

    @Test
    void the_application_is_not_the_databases_administrator(Stack stack) throws SQLException {
        try (Connection connection = stack.database().connect();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create role intruder"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_token_that_was_given_out_for_something_else_is_refused(Stack stack)
            throws IOException, InterruptedException {
        assertThat(status(stack, stack.token("ana"))).isNotEqualTo(401);
        assertThat(status(stack, stack.foreignToken("ana"))).isEqualTo(401);
    }

    private static int status(Stack stack, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.wiki() + "/"))
                .header("Authorization", "Bearer " + token)
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
