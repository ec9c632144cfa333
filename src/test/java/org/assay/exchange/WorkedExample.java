package org.assay.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The worked example that lies beside the project, and altered copies of it: never part of the product. */
public final class WorkedExample {

    static final String DOSSIER = "worked-example/dossier.json";
    static final String ARTICLE = "worked-example/article.txt";

    private static final Path FOLDER = Path.of("../shared/dossier");

    private WorkedExample() {}

    private static boolean isHere() {
        return Files.exists(FOLDER.resolve("dossier.json"));
    }

    /** Puts it into an archive, where it is. */
    public static void addTo(WebArchive war) {
        if (isHere()) {
            war.addAsResource(file("dossier.json").toFile(), DOSSIER);
            war.addAsResource(file("article.txt").toFile(), ARTICLE);
        }
    }

    /** For a test that needs it: where it is missing, the test is skipped, or fails under continuous integration. */
    public static void require() {
        boolean there = isHere() || WorkedExample.class.getClassLoader().getResource(DOSSIER) != null;
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new AssertionError(
                    "The worked example is missing: " + FOLDER.toAbsolutePath().normalize());
        }
        assumeTrue(there, () -> "The worked example is not here: " + FOLDER);
    }

    /** The article's text, lines ended by one character. */
    public static String article() {
        require();
        return new String(bytes(ARTICLE), StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .strip();
    }

    public static Path file(String name) {
        return FOLDER.resolve(name);
    }

    /** As it lies there, or, inside the server, in the archive. */
    static byte[] bytes(String name) {
        try (InputStream there = WorkedExample.class.getClassLoader().getResourceAsStream(name)) {
            return there == null
                    ? Files.readAllBytes(FOLDER.resolve(name.substring(name.indexOf('/') + 1)))
                    : there.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonObject dossier() {
        return parsed(bytes(DOSSIER));
    }

    static JsonObject parsed(byte[] json) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
            return reader.readObject();
        }
    }

    static byte[] written(JsonObject dossier) {
        return dossier.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The thing of that name in that list. */
    static JsonObject named(JsonObject dossier, String list, String id) {
        return dossier.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .filter(thing -> thing.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A copy in which the thing of that name in that list is another. */
    static JsonObject altered(JsonObject dossier, String list, String id, UnaryOperator<JsonObject> change) {
        JsonArrayBuilder things = Json.createArrayBuilder();
        for (JsonObject thing : dossier.getJsonArray(list).getValuesAs(JsonObject.class)) {
            things.add(thing.getString("id").equals(id) ? change.apply(thing) : thing);
        }
        return with(dossier, list, things.build());
    }

    static JsonObject without(JsonObject dossier, String list, String id) {
        JsonArrayBuilder things = Json.createArrayBuilder();
        dossier.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .filter(thing -> !thing.getString("id").equals(id))
                .forEach(things::add);
        return with(dossier, list, things.build());
    }

    static JsonObject adding(JsonObject dossier, String list, JsonObject thing) {
        JsonArray all = dossier.getJsonArray(list);
        return with(dossier, list, Json.createArrayBuilder(all).add(thing).build());
    }

    static JsonObject with(JsonObject object, String member, JsonValue value) {
        JsonObjectBuilder copy = Json.createObjectBuilder(object);
        return copy.add(member, value).build();
    }

    static JsonObject with(JsonObject object, String member, String value) {
        return with(object, member, Json.createValue(value));
    }

    static JsonObject relation(String id, String from, String type, String to) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("from", from)
                .add("type", type)
                .add("to", to)
                .add("strength", "full")
                .add("rationale", "as a test has it")
                .build();
    }
}
