package org.assay.facts;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.assay.platform.Json;

/** Writes one JSON object of facts; what says nothing (null, empty, no) is left out. */
public final class FactWriter {

    private final JsonObjectBuilder object = Json.createObjectBuilder();

    private FactWriter() {}

    public static FactWriter begin() {
        return new FactWriter();
    }

    /** A text, an id, a moment: whatever its {@code toString} says. */
    public FactWriter put(String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            object.add(name, value.toString());
        }
        return this;
    }

    /** A value of a scale, by its label. */
    public <E> FactWriter put(String name, E value, Function<E, String> label) {
        return put(name, value == null ? null : label.apply(value));
    }

    public FactWriter number(String name, int value) {
        object.add(name, value);
        return this;
    }

    /** A number that may have a fraction; null is absent. */
    public FactWriter decimal(String name, Double value) {
        if (value != null) {
            object.add(name, value);
        }
        return this;
    }

    public FactWriter flag(String name, boolean value) {
        if (value) {
            object.add(name, true);
        }
        return this;
    }

    /** Texts or ids. */
    public FactWriter all(String name, Collection<?> values) {
        return array(
                name,
                values.stream()
                        .map(value -> (JsonValue) Json.createValue(value.toString()))
                        .toList());
    }

    public <T> FactWriter object(String name, T value, Function<T, JsonObject> write) {
        if (value != null) {
            object.add(name, write.apply(value));
        }
        return this;
    }

    public <T> FactWriter list(String name, Collection<T> values, Function<T, JsonObject> write) {
        return array(
                name,
                values.stream().map(value -> (JsonValue) write.apply(value)).toList());
    }

    private FactWriter array(String name, List<JsonValue> values) {
        if (!values.isEmpty()) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            values.forEach(array::add);
            object.add(name, array);
        }
        return this;
    }

    public JsonObject end() {
        return object.build();
    }
}
