package org.assay.identity;

import static org.assay.identity.KeycloakConnection.encode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assay.identity.KeycloakConnection.Answer;
import org.assay.platform.Clash;
import org.assay.platform.NotFound;

/** The directory as Keycloak keeps it: people are users, a team is a group below {@code /teams} with one subgroup a role. */
@ApplicationScoped
class KeycloakDirectory implements Directory {

    private static final String CLIENT = "assay-directory";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Inject
    private Clock clock;

    private volatile KeycloakConnection connection;

    @Override
    public List<Account> people(String text, boolean disabled, int first, int most) {
        // The star makes Keycloak look inside of names; one that was typed would change what is asked.
        String words = text.replaceAll("[*\"]", " ").strip();
        String search = words.isEmpty() ? "" : "&search=" + encode("*" + words + "*");
        return accounts(get(
                "/users?briefRepresentation=true" + part(first, most) + search + (disabled ? "&enabled=false" : "")));
    }

    @Override
    public Optional<KnownAccount> person(String subject) {
        Answer user = keycloak().get(user(subject));
        if (!user.isGood()) {
            return Optional.empty();
        }
        Set<Membership> memberships = new HashSet<>();
        for (int first = 0; ; first += MOST) {
            JsonNode groups = get(user(subject) + "/groups?briefRepresentation=true" + part(first, MOST));
            stream(groups)
                    .map(group -> Membership.fromPath(group.path("path").asText()))
                    .flatMap(Optional::stream)
                    .forEach(memberships::add);
            if (groups.size() < MOST) {
                break;
            }
        }
        boolean admin =
                stream(get(user(subject) + "/role-mappings/realm/composite")).anyMatch(KeycloakDirectory::isAdmin);
        Account account = account(user.json());
        return Optional.of(new KnownAccount(account, new Rights(account.enabled(), admin, memberships)));
    }

    @Override
    public void member(String subject, Membership membership, boolean given) {
        String path = user(subject) + "/groups/"
                + group(path(membership.team(), membership.role())).orElseThrow(NotFound::new);
        found(given ? keycloak().put(path, JSON.objectNode()) : keycloak().delete(path, null));
    }

    @Override
    public void admin(String subject, boolean given) {
        String path = user(subject) + "/role-mappings/realm";
        JsonNode roles =
                given ? roles(get(path + "/available"), Set.of("admin", "user")) : roles(get(path), Set.of("admin"));
        if (roles.isEmpty() && !given) {
            throw new Clash(
                    "admin-indirect",
                    "The role “admin” comes from a group or another role in Keycloak; it can only be taken away there.");
        }
        if (!roles.isEmpty()) {
            found(given ? keycloak().post(path, roles) : keycloak().delete(path, roles));
        }
    }

    @Override
    public void enabled(String subject, boolean enabled) {
        ObjectNode user = found(keycloak().get(user(subject))).deepCopy();
        found(keycloak().put(user(subject), user.put("enabled", enabled)));
        if (!enabled) {
            found(keycloak().post(user(subject) + "/logout", JSON.objectNode()));
        }
    }

    @Override
    public List<String> teams(int first) {
        return group("/teams")
                .map(id -> stream(get("/groups/" + id + "/children?briefRepresentation=true" + part(first, MOST)))
                        .map(group -> group.path("name").asText())
                        .toList())
                .orElse(List.of());
    }

    @Override
    public boolean isTeam(String team) {
        return Membership.isTeam(team) && group("/teams/" + team).isPresent();
    }

    @Override
    public boolean create(String team) {
        boolean made = child("/teams", team);
        for (Role role : Role.values()) {
            made |= child("/teams/" + team, role.group());
        }
        return made;
    }

    @Override
    public List<Account> members(Membership membership, int first) {
        return group(path(membership.team(), membership.role()))
                .map(id -> accounts(get("/groups/" + id + "/members?briefRepresentation=true" + part(first, MOST))))
                .orElse(List.of());
    }

    /** Whether the group had to be made. */
    private boolean child(String parent, String name) {
        String id = group(parent).orElseThrow(() -> new DirectoryAway("There is no group " + parent));
        Answer answer =
                keycloak().post("/groups/" + id + "/children", JSON.objectNode().put("name", name));
        return answer.isGood();
    }

    private Optional<String> group(String path) {
        Answer answer = keycloak().get("/group-by-path" + path);
        return answer.isGood() ? Optional.of(answer.json().path("id").asText()) : Optional.empty();
    }

    private JsonNode get(String path) {
        return found(keycloak().get(path));
    }

    private static JsonNode found(Answer answer) {
        if (answer.status() == 404) {
            throw new NotFound();
        }
        return answer.json();
    }

    private static String path(String team, Role role) {
        return "/teams/" + team + "/" + role.group();
    }

    private static String user(String subject) {
        return "/users/" + encode(subject);
    }

    private static String part(int first, int most) {
        return "&first=" + first + "&max=" + Math.min(most, MOST);
    }

    private static JsonNode roles(JsonNode all, Set<String> names) {
        return JSON.arrayNode()
                .addAll(stream(all)
                        .filter(role -> names.contains(role.path("name").asText()))
                        .toList());
    }

    private static boolean isAdmin(JsonNode role) {
        return role.path("name").asText().equals("admin");
    }

    private static List<Account> accounts(JsonNode users) {
        return stream(users).map(KeycloakDirectory::account).toList();
    }

    private static Account account(JsonNode user) {
        String name = user.path("username").asText();
        String full =
                (user.path("firstName").asText() + " " + user.path("lastName").asText()).strip();
        return new Account(
                user.path("id").asText(),
                name,
                full.isEmpty() ? name : full,
                user.path("enabled").asBoolean());
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** Made at the first use, so that a wiki without a directory starts all the same. */
    private KeycloakConnection keycloak() {
        KeycloakConnection present = connection;
        if (present == null) {
            String secret = System.getenv("ASSAY_DIRECTORY_SECRET");
            String realm = System.getenv("ASSAY_OIDC_PROVIDER");
            if (secret == null || realm == null) {
                throw new DirectoryAway("ASSAY_DIRECTORY_SECRET or ASSAY_OIDC_PROVIDER is not set");
            }
            present = new KeycloakConnection(
                    Optional.ofNullable(System.getenv("ASSAY_DIRECTORY")).orElse(realm), CLIENT, secret, clock);
            connection = present;
        }
        return present;
    }
}
