package org.assay.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/me"})
    void a_token_that_was_given_out_for_something_else_is_refused(String path, Stack stack)
            throws IOException, InterruptedException {
        assertThat(status(stack, path, stack.token("ana"))).isEqualTo(200);
        assertThat(status(stack, path, stack.foreignToken("ana"))).isEqualTo(401);
    }

    @Test
    void a_token_counts_until_it_ends_and_no_longer(Stack stack) throws IOException, InterruptedException {
        String token = stack.briefToken("ana", 4);
        Instant ends = Instant.ofEpochSecond(new ObjectMapper()
                .readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]))
                .get("exp")
                .asLong());
        int asked = 0;
        while (status(stack, "/api/v1/me", token) == 200) {
            asked++;
            assertThat(Instant.now()).isBefore(ends.plusSeconds(2));
        }

        assertThat(Instant.now()).isAfterOrEqualTo(ends);
        assertThat(asked).isGreaterThan(1);
        assertThat(status(stack, "/api/v1/me", token)).isEqualTo(401);
    }

    private static int status(Stack stack, String path, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.wiki() + path))
                .header("Authorization", "Bearer " + token)
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
