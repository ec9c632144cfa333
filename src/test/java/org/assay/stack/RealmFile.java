package org.assay.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A realm as Keycloak imports it. Keycloak does not merge two files of one realm, so the demo's additions are merged into
 * the production file here: objects field by field, lists of named things by their names, all else by replacing.
 */
record RealmFile(JsonNode content) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("realm-config");
    private static final List<String> NAMES = List.of("clientId", "username", "client", "name");

    static RealmFile production() {
        return read(FOLDER.resolve("assay-realm.json"));
    }

    static RealmFile demoAdditions() {
        return read(FOLDER.resolve("demo-people.json"));
    }

    private static RealmFile read(Path file) {
        try {
            return new RealmFile(JSON.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RealmFile with(RealmFile additions) {
        return new RealmFile(merge(content, additions.content));
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode merge(JsonNode base, JsonNode added) {
        if (base instanceof ObjectNode object && added.isObject()) {
            ObjectNode merged = object.deepCopy();
            added.properties()
                    .forEach(field -> merged.set(
                            field.getKey(),
                            object.has(field.getKey())
                                    ? merge(object.get(field.getKey()), field.getValue())
                                    : field.getValue()));
            return merged;
        }
        if (base instanceof ArrayNode list
                && added instanceof ArrayNode more
                && !more.isEmpty()
                && named(more.get(0))) {
            return mergeByName(list, more);
        }
        return added;
    }

    private static ArrayNode mergeByName(ArrayNode base, ArrayNode added) {
        ArrayNode merged = base.deepCopy();
        for (JsonNode item : added) {
            int at = indexOf(merged, name(item));
            if (at < 0) {
                merged.add(item);
            } else {
                merged.set(at, merge(merged.get(at), item));
            }
        }
        return merged;
    }

    private static int indexOf(ArrayNode list, String name) {
        for (int i = 0; i < list.size(); i++) {
            if (name(list.get(i)).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean named(JsonNode node) {
        return NAMES.stream().anyMatch(node::has);
    }

    private static String name(JsonNode node) {
        return NAMES.stream()
                .filter(node::has)
                .findFirst()
                .map(field -> node.get(field).asText())
                .orElse("");
    }
}
