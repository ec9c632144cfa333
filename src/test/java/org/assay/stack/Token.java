package org.assay.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Map;

/** Tokens by name and password, as scripts get them. */
final class Token {
    private Token() {}

    static String of(URI realm, String client, DemoPerson person) {
        String answer = Http.send(Http.form(
                URI.create(realm + "/protocol/openid-connect/token"),
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        client,
                        "username",
                        person.name(),
                        "password",
                        person.password())));
        try {
            return new ObjectMapper().readTree(answer).get("access_token").asText();
        } catch (JsonProcessingException e) {
            throw new StackException("Keycloak answered with something else than a token", e);
        }
    }
}
