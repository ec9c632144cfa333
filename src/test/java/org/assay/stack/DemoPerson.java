package org.assay.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Somebody of the demo, as {@code realm-config/demo-people.json} has them.
 *
 * @param id fixed, so that what the wiki stores about them survives a new Keycloak
 * @param name to sign in with
 * @param fullName first and last name
 * @param groups full paths of the groups, such as {@code /teams/iraq-desk/analysts}
 * @param roles realm roles given explicitly
 */
public record DemoPerson(
        String id, String name, String password, String fullName, List<String> groups, List<String> roles) {

    /** All of them, in the order of the file. */
    public static List<DemoPerson> all() {
        return StreamSupport.stream(
                        RealmFile.demoAdditions().content().get("users").spliterator(), false)
                .map(DemoPerson::of)
                .toList();
    }

    /** The one of that name. */
    public static DemoPerson named(String name) {
        return all().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody of the demo is called " + name));
    }

    private static DemoPerson of(JsonNode user) {
        return new DemoPerson(
                user.get("id").asText(),
                user.get("username").asText(),
                user.get("credentials").get(0).get("value").asText(),
                user.get("firstName").asText() + " " + user.get("lastName").asText(),
                texts(user.path("groups")),
                texts(user.path("realmRoles")));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }
}
