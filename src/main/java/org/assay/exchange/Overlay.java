package org.assay.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Facts of a page as a file has them, laid over those that the page states already: what the format speaks of is as in the file,
 * also where that is nothing; all else stays. Remembers in which line of the file each field stands.
 */
final class Overlay {

    private final Map<String, JsonValue> fields;
    private final Map<String, Integer> lines = new HashMap<>();

    /** @param before the facts that the page states; empty for a new page */
    Overlay(JsonObject before) {
        fields = new TreeMap<>(before);
    }

    /** The field as it was before; null where it was absent. */
    JsonValue before(String field) {
        return fields.get(field);
    }

    /** The objects of a list as they were before. */
    List<JsonObject> objectsBefore(String field) {
        JsonValue before = fields.get(field);
        return before == null ? List.of() : before.asJsonArray().getValuesAs(JsonObject.class);
    }

    /** A text or a number, as the member says it. */
    Overlay text(String field, Item item, String member) {
        return put(field, item.text(member), item.line(member));
    }

    /** The member as it stands, whatever it is; a file without it leaves the field as it was. */
    Overlay extra(String field, Item item, String member) {
        return item.has(member) ? set(field, item.raw(member), item.line(member)) : this;
    }

    /** Whatever {@code toString} says; null for nothing. */
    Overlay put(String field, Object value, int line) {
        return set(field, value == null || value.toString().isEmpty() ? null : Json.createValue(value.toString()), line);
    }

    Overlay flag(String field, boolean value, int line) {
        return set(field, value ? JsonValue.TRUE : null, line);
    }

    Overlay all(String field, Collection<?> values, int line) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(value.toString()));
        return set(field, values.isEmpty() ? null : array.build(), line);
    }

    Overlay objects(String field, Collection<JsonObject> values, int line) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(array::add);
        return set(field, values.isEmpty() ? null : array.build(), line);
    }

    Overlay set(String field, JsonValue value, int line) {
        lines.put(field, line);
        if (value == null || value == JsonValue.NULL) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
        return this;
    }

    /** Where an element of a list stands: {@code relations[2]}. */
    void at(String field, int index, int line) {
        lines.put(field + "[" + index + "]", line);
    }

    JsonObject facts() {
        JsonObjectBuilder facts = Json.createObjectBuilder();
        fields.forEach(facts::add);
        return facts.build();
    }

    Map<String, Integer> lines() {
        return lines;
    }
}
