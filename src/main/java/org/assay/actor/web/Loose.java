package org.assay.actor.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads JSON for a form: what is not as it should be reads as not there, for the form to ask again. */
final class Loose {

    private Loose() {}

    /** A text; empty where there is none. */
    static String text(JsonObject object, String name) {
        JsonValue value = object.get(name);
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value == null || value instanceof JsonObject || value instanceof JsonArray ? "" : value.toString();
    }

    static boolean flag(JsonObject object, String name) {
        return object.get(name) == JsonValue.TRUE;
    }

    /** An object; an empty one where there is none. */
    static JsonObject object(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject inner ? inner : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The objects of a list. */
    static List<JsonObject> objects(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray array
                ? array.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonValue::asJsonObject)
                        .toList()
                : List.of();
    }

    /** The texts of a list. */
    static List<String> texts(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray array
                ? array.stream()
                        .filter(JsonString.class::isInstance)
                        .map(value -> ((JsonString) value).getString())
                        .toList()
                : List.of();
    }

    /** An id; null where there is none. */
    static UUID id(JsonObject object, String name) {
        return id(text(object, name));
    }

    /** What is known of the id that stands there; null where there is none. */
    static <T> T known(Map<UUID, T> all, JsonObject object, String name) {
        UUID id = id(object, name);
        return id == null ? null : all.get(id);
    }

    static UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
