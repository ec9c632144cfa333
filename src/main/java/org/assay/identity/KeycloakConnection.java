package org.assay.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Requests to Keycloak's admin interface under this server's own account. Every one ends within seconds, whatever
 * Keycloak does.
 */
final class KeycloakConnection {

    /** What Keycloak answered. */
    record Answer(int status, JsonNode json) {

        boolean isGood() {
            return status / 100 == 2;
        }
    }

    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration ANSWERING = Duration.ofSeconds(5);

    /** A token that ends sooner than this is not used any more. */
    private static final Duration SPARE = Duration.ofSeconds(10);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .build();
    private final String realm;
    private final String clientId;
    private final String secret;
    private final Clock clock;

    private String token;
    private Instant until = Instant.MIN;

    /** @param realm the realm's address, {@code https://id.example.org/realms/assay} */
    KeycloakConnection(String realm, String clientId, String secret, Clock clock) {
        this.realm = realm;
        this.clientId = clientId;
        this.secret = secret;
        this.clock = clock;
    }

    /** @param path below the realm, with its query; values in it encoded by {@link #encode} */
    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, JsonNode body) {
        return send("POST", path, body);
    }

    Answer put(String path, JsonNode body) {
        return send("PUT", path, body);
    }

    Answer delete(String path, JsonNode body) {
        return send("DELETE", path, body);
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Answer send(String method, String path, JsonNode body) {
        Answer answer = sendOnce(method, path, body);
        if (answer.status() == 401) {
            forget(); // Keycloak was restarted, or its keys have changed.
            answer = sendOnce(method, path, body);
        }
        boolean understood = answer.isGood() || answer.status() == 404 || answer.status() == 409;
        if (!understood) {
            throw new DirectoryAway(method + " " + path + " was answered with " + answer.status());
        }
        return answer;
    }

    private Answer sendOnce(String method, String path, JsonNode body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(realm.replaceFirst("/realms/(?=[^/]+$)", "/admin/realms/") + path))
                .header("Authorization", "Bearer " + token())
                .header("Accept", "application/json");
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body.toString()));
        }
        return answer(request);
    }

    private synchronized String token() {
        if (clock.instant().plus(SPARE).isAfter(until)) {
            String form =
                    "grant_type=client_credentials&client_id=" + encode(clientId) + "&client_secret=" + encode(secret);
            Answer answer = answer(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
            if (!answer.isGood()) {
                throw new DirectoryAway("The client " + clientId + " was refused with " + answer.status());
            }
            token = answer.json().path("access_token").asText();
            until = clock.instant().plusSeconds(answer.json().path("expires_in").asLong());
        }
        return token;
    }

    private synchronized void forget() {
        until = Instant.MIN;
    }

    /** The bound holds for the whole answer; the client's own one ends with the answer's head. */
    private Answer answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.sendAsync(request.build(), BodyHandlers.ofString())
                    .get(ANSWERING.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(response.statusCode(), json(response.body()));
        } catch (ExecutionException | TimeoutException e) {
            throw new DirectoryAway(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DirectoryAway(e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance(); // A proxy's page in the place of Keycloak; its status tells.
        }
    }
}
