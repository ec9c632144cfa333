package org.assay.facts;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.assay.platform.Bounds;

/**
 * Reads one JSON object of facts, field by field, strictly.
 *
 * <p>What is wrong goes to the {@link Bounds} under the field's path, {@code facts.relations[2].to}, and reads as absent: whoever
 * reads must expect null wherever something may be wrong. A field that was not asked for by the end is one too many.
 */
public final class FactReader {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final String path;
    private final JsonObject object;
    private final Bounds bounds;
    private final Set<String> asked = new TreeSet<>();

    private FactReader(String path, JsonObject object, Bounds bounds) {
        this.path = path;
        this.object = object;
        this.bounds = bounds;
    }

    /** Reads a page's facts by asking for each of their fields. */
    public static <T> T read(JsonObject facts, Bounds bounds, Function<FactReader, T> fields) {
        return read("facts", facts, bounds, fields);
    }

    private static <T> T read(String path, JsonObject object, Bounds bounds, Function<FactReader, T> fields) {
        FactReader reader = new FactReader(path, object, bounds);
        T read = fields.apply(reader);
        Set<String> others = new TreeSet<>(object.keySet());
        others.removeAll(reader.asked);
        others.forEach(
                other -> bounds.add(path + "." + shortened(other), "unknown-field", "is no field of these facts"));
        return read;
    }

    /** A line of 1 to {@code max} code points. */
    public String line(String name, int max) {
        return required(name, optionalLine(name, max));
    }

    /** As {@link #line}; null where it is absent. */
    public String optionalLine(String name, int max) {
        String line = bounds.optionalLine(at(name), string(name), max);
        return line.isEmpty() ? null : line;
    }

    /** A text of several lines, at most {@code max} code points; null where it is absent. */
    public String paragraphs(String name, int max) {
        String text = bounds.paragraphs(at(name), string(name), max);
        return text.isBlank() ? null : text;
    }

    /** Words as they stand elsewhere, kept to the character: neither trimmed nor normalised; 1 to {@code max} code points. */
    public String verbatim(String name, int max) {
        return required(name, optionalVerbatim(name, max));
    }

    /** As {@link #verbatim}; null where it is absent. */
    public String optionalVerbatim(String name, int max) {
        String text = string(name);
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (!bounds.paragraphs(at(name), text, max).equals(text)) {
            bounds.add(at(name), "line-end", "must end its lines by LF alone");
        }
        return text;
    }

    /** A value of a scale. */
    public <E> E one(String name, Function<String, Optional<E>> of, Collection<String> labels) {
        return required(name, optionalOne(name, of, labels));
    }

    /** As {@link #one}; null where it is absent. */
    public <E> E optionalOne(String name, Function<String, Optional<E>> of, Collection<String> labels) {
        String label = string(name);
        if (label == null || label.isEmpty()) {
            return null;
        }
        Optional<E> value = of.apply(label);
        if (value.isEmpty()) {
            bounds.add(at(name), "unknown", "must be one of " + String.join(", ", labels));
        }
        return value.orElse(null);
    }

    /** A value that has a form of its own. */
    public <T> T formed(String name, Function<String, Optional<T>> parse, String mustBe) {
        return required(name, optionalFormed(name, parse, mustBe));
    }

    /** As {@link #formed}; null where it is absent. */
    public <T> T optionalFormed(String name, Function<String, Optional<T>> parse, String mustBe) {
        String text = string(name);
        if (text == null || text.isEmpty()) {
            return null;
        }
        Optional<T> value = parse.apply(text);
        if (value.isEmpty()) {
            bounds.add(at(name), "malformed", mustBe);
        }
        return value.orElse(null);
    }

    /** A page's or person's id. */
    public UUID id(String name) {
        return required(name, optionalId(name));
    }

    /** As {@link #id}; null where it is absent. */
    public UUID optionalId(String name) {
        return optionalFormed(name, FactReader::uuid, "must be an id");
    }

    /** Ids in the order given; empty where they are absent. */
    public List<UUID> ids(String name, int most) {
        return strings(name, most, (at, text) -> uuid(text).or(() -> {
            bounds.add(at, "malformed", "must be an id");
            return Optional.empty();
        }));
    }

    /** Lines in the order given; empty where they are absent. */
    public List<String> lines(String name, int most, int max) {
        return strings(name, most, (at, text) -> Optional.of(bounds.line(at, text, max)));
    }

    /** Yes or no; no where it is absent. */
    public boolean flag(String name) {
        JsonValue value = value(name);
        if (value == null) {
            return false;
        }
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            bounds.add(at(name), "malformed", "must be true or false");
        }
        return value == JsonValue.TRUE;
    }

    /** A whole number within its range; 0 where it is absent, which is said. */
    public int number(String name, int min, int max) {
        JsonValue value = value(name);
        if (value instanceof JsonNumber number && number.isIntegral()) {
            long read = number.longValue();
            if (read >= min && read <= max) {
                return (int) read;
            }
        }
        bounds.add(
                at(name),
                value == null ? "missing" : "out-of-range",
                "must be a whole number from " + min + " to " + max);
        return 0;
    }

    /** A number within its range, perhaps with a fraction; null where it is absent. */
    public Double optionalDecimal(String name, int min, int max) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        double read = value instanceof JsonNumber number ? number.doubleValue() : Double.NaN;
        if (read >= min && read <= max) {
            return read;
        }
        bounds.add(at(name), "out-of-range", "must be a number from " + min + " to " + max);
        return null;
    }

    /** A moment, as ISO 8601 in UTC: {@code 2015-10-20T08:30:00Z}. */
    public Instant instant(String name) {
        return formed(name, FactReader::moment, "must be a moment in UTC, as 2015-10-20T08:30:00Z");
    }

    /** An object with fields of its own. */
    public <T> T object(String name, Function<FactReader, T> fields) {
        return required(name, optionalObject(name, fields));
    }

    /** As {@link #object}; null where it is absent. */
    public <T> T optionalObject(String name, Function<FactReader, T> fields) {
        JsonValue value = value(name);
        return value == null ? null : item(at(name), value, fields);
    }

    /** Objects in the order given; empty where they are absent. */
    public <T> List<T> list(String name, int most, Function<FactReader, T> fields) {
        JsonArray array = array(name, most);
        List<T> items = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            T item = item(at(name) + "[" + i + "]", array.get(i), fields);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    /** Says of a field that something else is wrong with it. */
    public void refuse(String name, String code, String message) {
        bounds.add(at(name), code, message);
    }

    private <T> T item(String path, JsonValue value, Function<FactReader, T> fields) {
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            bounds.add(path, "malformed", "must be an object");
            return null;
        }
        return read(path, value.asJsonObject(), bounds, fields);
    }

    private interface Reading<T> {
        Optional<T> of(String path, String text);
    }

    private <T> List<T> strings(String name, int most, Reading<T> reading) {
        JsonArray array = array(name, most);
        Set<T> read = new LinkedHashSet<>();
        for (int i = 0; i < array.size(); i++) {
            String path = at(name) + "[" + i + "]";
            if (array.get(i) instanceof JsonString text) {
                reading.of(path, text.getString()).ifPresent(read::add);
            } else {
                bounds.add(path, "malformed", "must be a text");
            }
        }
        return List.copyOf(read);
    }

    private JsonArray array(String name, int most) {
        JsonValue value = value(name);
        if (value == null) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            bounds.add(at(name), "malformed", "must be a list");
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (value.asJsonArray().size() > most) {
            bounds.add(at(name), "too-many", "must have at most " + most + " entries");
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        return value.asJsonArray();
    }

    private String string(String name) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        bounds.add(at(name), "malformed", "must be a text");
        return null;
    }

    private JsonValue value(String name) {
        asked.add(name);
        JsonValue value = object.get(name);
        return value == JsonValue.NULL ? null : value;
    }

    private <T> T required(String name, T value) {
        if (value == null && isAbsent(object.get(name))) {
            bounds.add(at(name), "missing", "must be given");
        }
        return value;
    }

    /** Of a field that is there and reads as nothing, what is wrong with it was said already. */
    private static boolean isAbsent(JsonValue value) {
        return value == null
                || value == JsonValue.NULL
                || value instanceof JsonString text && text.getString().isBlank();
    }

    private String at(String name) {
        return path + "." + name;
    }

    private static String shortened(String name) {
        return name.length() > 80 ? name.substring(0, name.offsetByCodePoints(0, 40)) + "…" : name;
    }

    private static Optional<UUID> uuid(String text) {
        return UUID_FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The labels of a scale, for {@link #one}. */
    public static <E> List<String> labels(E[] values, Function<E, String> label) {
        return Arrays.stream(values).map(label).toList();
    }
}
