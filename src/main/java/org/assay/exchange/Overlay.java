package org.assay.exchange;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.assay.platform.Json;
import org.assay.platform.rest.StrictUuid;

/**
 * Facts of a page as a file has them, laid over those that the page states already: what the format speaks of is as in the file,
 * also where that is nothing; all else stays. Remembers in which line of the file each field stands.
 */
final class Overlay {

    private final Map<String, JsonValue> fields;
    private final Map<String, Integer> lines = new HashMap<>();

    private final Set<UUID> hidden;

    /**
     * @param before the facts that the page states; empty for a new page
     * @param hidden pages that nobody can take out of them who does not see them
     */
    Overlay(JsonObject before, Set<UUID> hidden) {
        this.fields = new TreeMap<>(before);
        this.hidden = hidden;
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
        return set(
                field, value == null || value.toString().isEmpty() ? null : Json.createValue(value.toString()), line);
    }

    /** The page that a field names; null for none. */
    Overlay page(String field, UUID page, int line) {
        boolean kept = page == null && isHidden(fields.get(field));
        return kept ? this : put(field, page, line);
    }

    /** The pages that a field names. */
    Overlay pages(String field, Collection<UUID> pages, int line) {
        List<Object> all = new ArrayList<>(pages);
        if (fields.get(field) instanceof JsonArray before) {
            before.stream().filter(this::isHidden).forEach(id -> all.add(((JsonString) id).getString()));
        }
        return all(field, all, line);
    }

    private boolean isHidden(JsonValue id) {
        return id instanceof JsonString text
                && StrictUuid.of(text.getString()).filter(hidden::contains).isPresent();
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
