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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.platform.Json;

/**
 * Facts of a page as a file has them, laid over those that the page states already: what the format speaks of is as in the file,
 * also where that is nothing; all else stays, and so do references to pages that the file does not have. Remembers in which
 * line of the file each field stands.
 */
final class Overlay {

    private final Map<String, JsonValue> fields;
    private final Map<String, Integer> lines = new HashMap<>();

    private final Set<UUID> told;

    /**
     * @param before the facts that the page states; empty for a new page
     * @param told the pages that the file has: references to others stay
     */
    Overlay(JsonObject before, Set<UUID> told) {
        this.fields = new TreeMap<>(before);
        this.told = told;
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
        return put(field, page == null ? beyond(fields.get(field)).orElse(null) : page, line);
    }

    /** The pages that a field names. */
    Overlay pages(String field, Collection<UUID> pages, int line) {
        List<String> before = fields.get(field) instanceof JsonArray ids
                ? ids.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
        List<String> stated = pages.stream().map(UUID::toString).toList();
        return all(field, together(before, id -> isBeyond(UUID.fromString(id)), stated), line);
    }

    /**
     * Objects that each speak of a page, as the file has them; those before that speak of pages which the file does not have
     * stay.
     *
     * @param of the member that names the page
     * @param read makes an object of an item; null where it is refused
     */
    Overlay speaking(String field, String of, List<Item> items, Function<Item, JsonObject> read, int line) {
        List<JsonObject> stated = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Item item : items) {
            JsonObject object = read.apply(item);
            if (object != null) {
                stated.add(object);
                places.add(item.line());
            }
        }
        List<JsonObject> all = together(objectsBefore(field), old -> isBeyond(Signatures.page(old, of)), stated);
        for (int i = 0; i < stated.size(); i++) {
            at(field, all.indexOf(stated.get(i)), places.get(i));
        }
        return objects(field, all, line);
    }

    /** The page that a member of an object names; where it names none, the one before of which the file says nothing. */
    UUID page(JsonObject before, String member, UUID page) {
        return page == null ? beyond(before.get(member)).orElse(null) : page;
    }

    /** What the file says, and what was before and of which it says nothing; in the order of before where nothing is new. */
    private static <T> List<T> together(List<T> before, Predicate<T> isBeyond, List<T> stated) {
        List<T> spoken = before.stream().filter(isBeyond.negate()).toList();
        return spoken.equals(stated)
                ? before
                : Stream.concat(before.stream().filter(isBeyond), stated.stream())
                        .toList();
    }

    private Optional<UUID> beyond(JsonValue id) {
        return id instanceof JsonString text
                ? Optional.of(UUID.fromString(text.getString())).filter(this::isBeyond)
                : Optional.empty();
    }

    private boolean isBeyond(UUID page) {
        return !told.contains(page);
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
