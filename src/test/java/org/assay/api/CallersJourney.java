package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and who the interface takes him for. */
@ExtendWith(RunningStack.class)
class CallersJourney {

    private static Stack stack;

    @BeforeAll
    static void use(Stack running) {
        stack = running;
    }

    @ParameterizedTest
    @CsvSource({
        "ana, iraq-desk, analyst, false",
        "anton, iraq-desk, analyst, false",
        "rana, iraq-desk, reviewer, false",
        "rolf, iraq-desk, reviewer, false",
        "reed, iraq-desk, reader, false",
        "sami, syria-desk, analyst, false"
    })
    void everybody_sees_himself(String person, String team, String role, boolean admin) {
        Answer me = Api.as(person, stack).get("/me").with(200);

        assertThat(me.text("name")).isEqualTo(person);
        assertThat(me.text("id")).hasSize(36);
        assertThat(me.text("displayName")).isNotBlank();
        assertThat(me.json().get("teams").toString())
                .isEqualTo("[{\"team\":\"" + team + "\",\"roles\":[\"" + role + "\"]}]");
        assertThat(me.json().get("admin").asBoolean()).isEqualTo(admin);
    }

    @Test
    void an_admin_is_known_as_one() {
        Answer me = Api.as("ada", stack).get("/me").with(200);

        assertThat(me.json().get("admin").asBoolean()).isTrue();
        assertThat(me.json().get("teams")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/spaces", "/pages", "/people?q=a", "/pages/00000000-0000-0000-0000-000000000000"})
    void who_lacks_the_role_is_refused_everywhere_with_the_rule(String path) {
        assertThat(Api.as("nora", stack).get(path).problem(403).text("rule")).isEqualTo("not-a-member");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer x", "Bearer a.b.c", "Basic YW5hOmFuYQ=="})
    void without_a_valid_token_there_is_only_401(String authorization) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(Api.as("ana", stack).address("/me"));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        Answer answer = Api.send(request).problem(401);

        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void a_token_that_was_tampered_with_is_none() {
        String token = Api.as("ana", stack).token();
        String tampered = token.substring(0, token.lastIndexOf('.') + 1)
                + new StringBuilder(token.substring(token.lastIndexOf('.') + 1)).reverse();

        Api.send(bearer(tampered)).problem(401);
    }

    @Test
    void a_token_for_another_audience_is_none() {
        String form = Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "assay-cli",
                        "username",
                        "ana",
                        "password",
                        "ana",
                        "scope",
                        "openid")
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        // An ID token is signed by the same realm for the same person, but for the client alone.
        String token = Api.send(HttpRequest.newBuilder(
                                URI.create(stack.keycloak() + "/realms/assay/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .with(200)
                .text("id_token");

        Api.send(bearer(token)).problem(401);
    }

    @Test
    void a_token_in_the_address_counts_for_nothing() {
        Api ana = Api.as("ana", stack);

        Api.send(HttpRequest.newBuilder(ana.address("/me?access_token=" + ana.token())))
                .problem(401);
    }

    @Test
    void S20_a_session_cookie_counts_for_nothing() {
        String cookie = SignedIn.as("ana", stack).cookies();
        Api reed = Api.as("reed", stack);

        Api.send(HttpRequest.newBuilder(reed.address("/me")).header("Cookie", cookie))
                .problem(401);
        Answer both = Api.send(
                        reed.request("GET", "/me", BodyPublishers.noBody()).header("Cookie", cookie))
                .with(200);
        assertThat(both.text("name")).isEqualTo("reed");
    }

    @Test
    void S15_answers_are_private_and_no_session_is_made() {
        for (String path : new String[] {"/me", "/spaces", "/pages", "/nothing", "/pages?limit=x"}) {
            Answer answer = Api.as("ana", stack).get(path);

            assertThat(answer.header("Cache-Control")).as(path).isEqualTo("private, no-store");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.headers().map()).as(path).doesNotContainKey("set-cookie");
        }
    }

    /** The server would keep it in a session until he is signed in: whatever he sends, as often as he sends it. */
    @Test
    void S22_nothing_is_kept_of_what_somebody_sends_who_is_not_signed_in() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.wiki() + "/"))
                .header("Accept", "text/html")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString("x".repeat(10_000)))
                .build();

        HttpResponse<Void> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().allValues("set-cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID="));
    }

    @Test
    void people_are_found_by_the_beginning_of_their_names() {
        Api.as("anton", stack).get("/me").with(200);
        Api ana = Api.as("ana", stack);

        assertThat(ana.get("/people?q=ant").with(200).items("name")).containsExactly("anton");
        assertThat(ana.get("/people?q=%25").with(200).items("name")).isEmpty();
    }

    private static HttpRequest.Builder bearer(String token) {
        return HttpRequest.newBuilder(Api.as("ana", stack).address("/me")).header("Authorization", "Bearer " + token);
    }
}
