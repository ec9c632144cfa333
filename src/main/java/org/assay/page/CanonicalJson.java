package org.assay.page;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.assay.platform.Json;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the one form that is hashed and stored: RFC 8785, the JSON Canonicalization Scheme. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * The canonical form of an object.
     *
     * @throws JsonParsingException if it is no JSON object, or has a number that doubles cannot hold
     */
    public static String of(String json) {
        return of(parse(json));
    }

    /** The canonical form of an object. */
    public static String of(JsonObject object) {
        try {
            return new JsonCanonicalizer(object.toString()).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of a canonical object, each value as JSON text, sorted by name. */
    public static Map<String, String> fields(String canonical) {
        Map<String, String> fields = new TreeMap<>();
        parse(canonical).forEach((name, value) -> fields.put(name, value.toString()));
        return fields;
    }

    /** The canonical object with the given fields. */
    public static String ofFields(Map<String, String> fields) {
        StringBuilder object = new StringBuilder("{");
        fields.forEach((name, value) -> {
            object.append(object.length() > 1 ? "," : "");
            object.append(Json.createValue(name)).append(':').append(value);
        });
        return of(object.append('}').toString());
    }

    /** Parses an object. */
    public static JsonObject parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonValue value = reader.readValue();
            if (value.getValueType() != JsonValue.ValueType.OBJECT) {
                throw new JsonParsingException("An object is expected", null);
            }
            return value.asJsonObject();
        }
    }
}
