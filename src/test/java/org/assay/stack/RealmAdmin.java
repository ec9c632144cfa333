package org.assay.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;

/** The realm, as Keycloak's administrator changes it after its import. */
final class RealmAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI keycloak;
    private final String token;

    RealmAdmin(URI keycloak, Secrets secrets) {
        this.keycloak = keycloak;
        this.token = read(Http.send(Http.form(
                        keycloak.resolve("/realms/master/protocol/openid-connect/token"),
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", secrets.keycloakAdmin()))))
                .get("access_token")
                .asText();
    }

    /**
     * Sees to it that people are sent back to this address after they signed in. The import wrote down the wiki's address
     * of that time; when the wiki answers on another port now, Keycloak has to be told, or it sends nobody back there.
     */
    void sendBackTo(URI wiki) {
        ObjectNode client = client("assay-web");
        if (!client.path("rootUrl").asText().equals(wiki.toString())) {
            client.put("rootUrl", wiki.toString());
            client.putArray("redirectUris").add(wiki + "/*");
            store(client);
        }
    }

    /**
     * Sees to it that the wiki's server has its own client. A realm that an earlier release imported lacks it, and Keycloak
     * never imports a second time.
     */
    void completeWith(String secret) {
        String production = RealmFile.production().content().toString();
        JsonNode realm = read(production.replace("${ASSAY_DIRECTORY_SECRET}", secret));
        ObjectNode addition = JSON.createObjectNode().put("ifResourceExists", "SKIP");
        realm.get("clients").forEach(client -> {
            if (client.get("clientId").asText().equals("assay-directory")) {
                addition.putArray("clients").add(client);
            }
        });
        addition.set("users", realm.get("users"));
        Http.send(request("partialImport")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(addition.toString()))
                .build());
    }

    /** Creates a person who signs in with that name and password. */
    void create(DemoPerson person) {
        String[] names = person.fullName().split(" ", 2);
        ObjectNode user = JSON.createObjectNode()
                .put("username", person.name())
                .put("firstName", names[0])
                .put("lastName", names[1])
                .put("email", person.name() + "@assay.example")
                .put("emailVerified", true)
                .put("enabled", true);
        user.putArray("credentials").addObject().put("type", "password").put("value", person.password());
        Http.send(request("users")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(user.toString()))
                .build());
    }

    /** Puts a person into a group, as somebody does at Keycloak's own console. */
    void join(String name, String group) {
        String user = read(Http.send(
                        request("users?exact=true&username=" + name).GET().build()))
                .get(0)
                .get("id")
                .asText();
        String id = read(Http.send(request("group-by-path" + group).GET().build()))
                .get("id")
                .asText();
        Http.send(request("users/" + user + "/groups/" + id)
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** Opens the realm's own command line client, which production keeps closed, for tokens that are not meant for the wiki. */
    void openAdminCli() {
        store(client("admin-cli").put("enabled", true).put("directAccessGrantsEnabled", true));
    }

    /** Adds a client for scripts whose tokens live so many seconds; its name. */
    String addBriefClient(int seconds) {
        String name = "assay-cli-" + UUID.randomUUID();
        ObjectNode client = client("assay-cli").put("clientId", name).put("fullScopeAllowed", true);
        client.remove("id");
        client.withArray("protocolMappers").forEach(mapper -> ((ObjectNode) mapper).remove("id"));
        client.withObject("/attributes").put("access.token.lifespan", String.valueOf(seconds));
        Http.send(request("clients")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(client.toString()))
                .build());
        return name;
    }

    private ObjectNode client(String name) {
        return (ObjectNode)
                read(Http.send(request("clients?clientId=" + name).GET().build()))
                        .get(0);
    }

    private void store(ObjectNode client) {
        Http.send(request("clients/" + client.get("id").asText())
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(client.toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return Http.to(keycloak.resolve("/admin/realms/assay/" + path)).header("Authorization", "Bearer " + token);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new StackException("Keycloak answered with something else than JSON", e);
        }
    }
}
