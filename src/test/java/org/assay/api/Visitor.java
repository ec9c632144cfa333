package org.assay.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.assay.identity.Role;
import org.assay.stack.Stack;

/**
 * Somebody who asks for everything, with a browser's session and with a token.
 *
 * @param cookies those of his session; empty where he has none
 * @param caller what he is to the policy
 */
record Visitor(Stack stack, String name, String cookies, Caller caller) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * A request.
     *
     * @param path below the wiki's root; below {@code /api/v1} it goes with his token, else with his cookies
     * @param base hash for {@code If-Match}; null for none
     */
    record Call(String method, String path, String body, String base) {

        static Call get(String path) {
            return new Call("GET", path, null, null);
        }

        static Call post(String path, String json) {
            return new Call("POST", path, json, null);
        }

        boolean isRest() {
            return path.startsWith("/api/");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Visitor as(String person, Stack stack) {
        return new Visitor(stack, person, SignedIn.as(person, stack).cookies(), caller(person, stack));
    }

    static Visitor nobody(Stack stack) {
        return new Visitor(stack, null, "", Caller.NOBODY);
    }

    private static Caller caller(String person, Stack stack) {
        Answer me = Api.as(person, stack).get("/me");
        if (me.status() != 200) {
            return Caller.person(new UUID(0, 0), person, person, false, false, Set.of());
        }
        Set<Membership> memberships = new HashSet<>();
        for (JsonNode team : me.json().get("teams")) {
            team.get("roles")
                    .forEach(role -> memberships.add(new Membership(
                            team.get("team").asText(),
                            Role.valueOf(role.asText().toUpperCase(Locale.ROOT)))));
        }
        return Caller.person(
                UUID.fromString(me.text("id")),
                person,
                person,
                true,
                me.json().get("admin").asBoolean(),
                memberships);
    }

    Answer get(String path) {
        return send(Call.get(path));
    }

    /** Sends it and follows no redirect. */
    Answer send(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.wiki() + call.path()))
                .timeout(Duration.ofSeconds(60))
                .method(
                        call.method(),
                        call.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body()));
        if (call.body() != null) {
            request.header("Content-Type", "application/json");
        }
        if (call.base() != null) {
            request.header("If-Match", "\"" + call.base() + "\"");
        }
        if (!call.isRest()) {
            request.header("Accept", "text/html");
            if (!cookies.isEmpty()) {
                request.header("Cookie", cookies);
            }
        } else if (name != null) {
            request.header("Authorization", "Bearer " + Api.as(name, stack).token());
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new AssertionError("No answer to " + call, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return name == null ? "nobody" : name;
    }
}
