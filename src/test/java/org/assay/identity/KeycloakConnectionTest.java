package org.assay.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of requests to a Keycloak that behaves well, badly, or not at all. */
class KeycloakConnectionTest {

    private final AtomicInteger tokens = new AtomicInteger();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private HttpServer server;
    private KeycloakConnection connection;
    private volatile int status = 200;
    private volatile int validFrom = 1;
    private volatile boolean silent;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/id/realms/assay/protocol/openid-connect/token", this::giveToken);
        server.createContext("/id/admin/realms/assay/", this::answer);
        server.start();
        String realm = "http://localhost:" + server.getAddress().getPort() + "/id/realms/assay";
        connection = new KeycloakConnection(realm, "assay-directory", "s3cret&=", Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_token_is_asked_for_once_and_used_as_long_as_it_is_good() {
        assertThat(connection.get("/users").json().path("is").asText()).isEqualTo("well");
        connection.get("/groups");
        assertThat(tokens).hasValue(1);
        assertThat(asked).containsExactly("/id/admin/realms/assay/users", "/id/admin/realms/assay/groups");
    }

    @Test
    void a_token_that_is_refused_is_replaced_once() {
        validFrom = 2;
        assertThat(connection.get("/users").isGood()).isTrue();
        assertThat(tokens).hasValue(2);
    }

    @Test
    void what_is_missing_or_taken_is_an_answer_and_all_else_is_none() {
        status = 404;
        assertThat(connection.get("/users/x").isGood()).isFalse();
        status = 409;
        assertThat(connection.get("/users/x").status()).isEqualTo(409);
        for (int other : new int[] {400, 403, 500, 502, 503}) {
            status = other;
            assertThatThrownBy(() -> connection.get("/users")).isInstanceOf(DirectoryAway.class);
        }
    }

    @Test
    void S22_who_does_not_answer_is_waited_for_for_seconds_only() {
        connection.get("/users");
        silent = true;
        Instant start = Instant.now();
        assertThatThrownBy(() -> connection.get("/users")).isInstanceOf(DirectoryAway.class);
        assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(30));
    }

    @Test
    void who_is_not_there_is_away() {
        server.stop(0);
        assertThatThrownBy(() -> connection.get("/users"))
                .isInstanceOf(DirectoryAway.class)
                .hasMessageContaining("does not answer");
    }

    private void giveToken(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(form).contains("client_secret=s3cret%26%3D");
        write(exchange, 200, "{\"access_token\":\"" + tokens.incrementAndGet() + "\",\"expires_in\":60}");
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (silent) {
            exchange.sendResponseHeaders(200, 100); // And nothing more.
            return;
        }
        asked.add(exchange.getRequestURI().getPath());
        String token = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        boolean valid = Integer.parseInt(token) >= validFrom;
        write(exchange, valid ? status : 401, "{\"is\":\"well\"}");
    }

    private static void write(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
