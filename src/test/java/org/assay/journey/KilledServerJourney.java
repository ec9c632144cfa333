package org.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server dies in the middle of a storm of saves: whatever was answered is there. */
@ExtendWith(RunningStack.class)
@Order(RunningStack.RESTARTS)
class KilledServerJourney {

    private static final int WRITERS = 3;
    private static final int ANSWERS_BEFORE_THE_KILL = 40;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void L1_every_answered_save_survives_a_killed_server(Stack stack) throws Exception {
        post(stack, "ada", "/spaces", "{\"slug\":\"storm\",\"title\":\"Storm\",\"team\":\"iraq-desk\"}");
        String token = stack.token("ana");
        Set<String> answered = new ConcurrentSkipListSet<>();
        CountDownLatch enough = new CountDownLatch(ANSWERS_BEFORE_THE_KILL);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int i = 0; i < WRITERS; i++) {
            String writer = "w" + i;
            writers.execute(() -> saveUntilItFails(stack, token, writer, answered, enough));
        }
        assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
        stack.killWildFly();
        writers.shutdown();
        assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        stack.restartWildFly();

        assertThat(stored(stack)).containsAll(answered);
        HttpResponse<String> after = post(
                stack,
                "ana",
                "/pages",
                "{\"space\":\"storm\",\"kind\":\"topic\",\"title\":\"After\",\"body\":\"Calm\"}");
        assertThat(after.statusCode()).isEqualTo(201);
    }

    private void saveUntilItFails(
            Stack stack, String token, String writer, Set<String> answered, CountDownLatch enough) {
        for (int i = 0; true; i++) {
            try {
                HttpResponse<String> response = send(
                        stack,
                        token,
                        "/pages",
                        "{\"space\":\"storm\",\"kind\":\"topic\",\"title\":\"%s %d\",\"body\":\"Text\"}"
                                .formatted(writer, i));
                if (response.statusCode() != 201) {
                    return;
                }
                answered.add(response.headers().firstValue("ETag").orElseThrow().replace("\"", ""));
                enough.countDown();
            } catch (Exception killed) {
                return;
            }
        }
    }

    private static Set<String> stored(Stack stack) throws Exception {
        Set<String> hashes = new TreeSet<>();
        try (Connection connection = stack.database().connect();
                PreparedStatement query = connection.prepareStatement("select hash from revision");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                hashes.add(rows.getString(1));
            }
        }
        return hashes;
    }

    private HttpResponse<String> post(Stack stack, String person, String path, String body) throws Exception {
        return send(stack, stack.token(person), path, body);
    }

    private HttpResponse<String> send(Stack stack, String token, String path, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.wiki() + "/api/v1" + path))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json")
                .forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
