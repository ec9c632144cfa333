package org.assay.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.assay.stack.NewPerson;
import org.assay.stack.Stack;

/** A program that calls the interface with the token of one of the demo people. */
public final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private record Token(String text, Instant until) {}

    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private final Stack stack;
    private final String person;
    private final Supplier<String> tokens;

    private Api(Stack stack, String person, Supplier<String> tokens) {
        this.stack = stack;
        this.person = person;
        this.tokens = tokens;
    }

    public static Api as(String person, Stack stack) {
        return new Api(stack, person, () -> stack.token(person));
    }

    /** With the token that somebody new gets; {@link #anew} gets another. */
    public static Api as(NewPerson person, Stack stack) {
        return new Api(stack, person.name(), person::token);
    }

    /** The same person after he has signed in again. */
    public Api anew() {
        TOKENS.remove(stack.keycloak() + person);
        return this;
    }

    /** A new space of the iraq-desk, with a name of its own. */
    public static String space(Stack stack) {
        String slug = "s" + UUID.randomUUID();
        as("ada", stack)
                .post("/spaces", json("slug", slug, "title", slug, "team", "iraq-desk"))
                .with(201);
        return slug;
    }

    /** A JSON object of names and values: texts, null, or JSON. */
    public static String json(Object... namesAndValues) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            json.putPOJO((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return json.toString();
    }

    /** Creates a page. */
    public Answer page(String space, String title, String body) {
        return post("/pages", json("space", space, "title", title, "body", body))
                .with(201);
    }

    public Answer get(String path) {
        return send(request("GET", path, BodyPublishers.noBody()));
    }

    public Answer post(String path, String json) {
        return send(request("POST", path, BodyPublishers.ofString(json)).header("Content-Type", "application/json"));
    }

    /** Changes something without saying what it was. */
    public Answer put(String path) {
        return send(request("PUT", path, BodyPublishers.noBody()));
    }

    public Answer put(String path, String json) {
        return send(request("PUT", path, BodyPublishers.ofString(json)).header("Content-Type", "application/json"));
    }

    public Answer post(String path) {
        return send(request("POST", path, BodyPublishers.noBody()));
    }

    public Answer delete(String path) {
        return send(request("DELETE", path, BodyPublishers.noBody()));
    }

    /** Saves from the base of that hash. */
    public Answer put(String path, String hash, String json) {
        return send(request("PUT", path, BodyPublishers.ofString(json))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + hash + "\""));
    }

    /** Does something from the base of that hash. */
    public Answer post(String path, String hash, String json) {
        return send(request("POST", path, BodyPublishers.ofString(json))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + hash + "\""));
    }

    HttpRequest.Builder request(String method, String path, BodyPublisher body) {
        return HttpRequest.newBuilder(address(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token())
                .method(method, body);
    }

    URI address(String path) {
        return URI.create(stack.wiki() + "/api/v1" + path);
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A token that is good for a while yet. */
    String token() {
        return TOKENS.compute(
                        stack.keycloak() + person,
                        (key, known) -> known != null && known.until().isAfter(Instant.now())
                                ? known
                                : new Token(tokens.get(), Instant.now().plusSeconds(30)))
                .text();
    }
}
