package org.assay.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(RunningStack.class)
class TokenJourney {
    static Stream<DemoPerson> everybody() {
        return DemoPerson.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void a_token_says_who_it_is_for_a_minute(DemoPerson person, Stack stack) throws IOException {
        JsonNode claims = claims(stack.token(person.name()));

        assertThat(claims.get("sub").asText()).isEqualTo(person.id());
        assertThat(claims.get("preferred_username").asText()).isEqualTo(person.name());
        assertThat(claims.get("name").asText()).isEqualTo(person.fullName());
        assertThat(claims.get("aud").asText()).isEqualTo("assay-web");
        assertThat(texts(claims.path("groups"))).containsExactlyElementsOf(person.groups());
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(60);
    }

    /** What the wiki does not ask for, it is not told: each request carries the token. */
    @ParameterizedTest
    @MethodSource("everybody")
    void a_token_tells_no_more_of_a_person_than_name_and_teams(DemoPerson person, Stack stack) throws IOException {
        JsonNode claims = claims(stack.token(person.name()));

        assertThat(claims.has("email") || claims.has("email_verified")).isFalse();
        assertThat(claims.has("given_name") || claims.has("family_name")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ana, user", "anton, user", "rana, user", "rolf, user", "reed, user", "sami, user"})
    void membership_in_a_team_gives_the_role_user(String person, String role, Stack stack) throws IOException {
        assertThat(roles(stack.token(person))).containsExactly(role);
    }

    @Test
    void ada_is_user_and_admin(Stack stack) throws IOException {
        assertThat(roles(stack.token("ada"))).containsExactlyInAnyOrder("user", "admin");
    }

    @Test
    void nora_has_no_role_at_all(Stack stack) throws IOException {
        assertThat(roles(stack.token("nora"))).isEmpty();
    }

    private static List<String> roles(String token) throws IOException {
        return texts(claims(token).path("realm_access").path("roles"));
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
