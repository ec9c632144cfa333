package org.assay.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.compare.FieldChange;
import org.assay.identity.People;
import org.assay.page.PageLists;
import org.assay.platform.Json;
import org.assay.platform.web.Texts;

/**
 * Says typed facts in words: values of scales by the message bundles, {@code claim.value.credibility.3}, pages by their
 * title and people by their name, as far as the caller may know them; lists by what is gone and what is new.
 */
@ApplicationScoped
class FactWords {

    private static final String FACTS = "facts.";
    private static final Pattern ID = Pattern.compile("\"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\"");

    @Inject
    private Texts text;

    @Inject
    private PageLists pages;

    @Inject
    private People people;

    /** The fields in words, names of pages and people read at once for all of them. */
    List<SaidField> said(String kind, List<FieldChange> fields) {
        Map<String, String> names = names(fields);
        return fields.stream().map(field -> said(kind, field, names)).toList();
    }

    /** The label of a field; a kind may call its title otherwise: {@code claim.field.title}. */
    String label(String kind, String field) {
        String own = kind + (field.startsWith(FACTS) ? ".fact." + field.substring(FACTS.length()) : ".field." + field);
        String key = text.containsKey(own) ? own : "page.field." + field;
        return text.containsKey(key) ? text.get(key) : field;
    }

    private SaidField said(String kind, FieldChange field, Map<String, String> names) {
        String label = label(kind, field.name());
        if (!field.name().startsWith(FACTS)) {
            boolean retired = field.name().equals("retired");
            return new SaidField(
                    field.name(),
                    label,
                    retired ? valueOf(field.before()) : field.before(),
                    retired ? valueOf(field.after()) : field.after());
        }
        String path = field.name().substring(FACTS.length());
        JsonValue before = parsed(field.before());
        JsonValue after = parsed(field.after());
        return new SaidField(
                field.name(),
                label,
                words(kind, path, without(before, after), names),
                words(kind, path, without(after, before), names));
    }

    private String valueOf(String value) {
        return value == null ? null : text.get("page.value." + value);
    }

    /** Of a list, the entries that the other one does not have. */
    private static JsonValue without(JsonValue value, JsonValue other) {
        if (value instanceof JsonArray mine && other instanceof JsonArray theirs) {
            Set<JsonValue> known = new HashSet<>(theirs);
            return mine.stream()
                    .filter(entry -> !known.contains(entry))
                    .collect(Json::createArrayBuilder, (array, entry) -> array.add(entry), (a, b) -> a.addAll(b))
                    .build();
        }
        return value;
    }

    private String words(String kind, String path, JsonValue value, Map<String, String> names) {
        if (value == null) {
            return null;
        }
        if (value instanceof JsonArray array) {
            return array.isEmpty()
                    ? null
                    : array.stream()
                            .map(entry -> words(kind, path, entry, names))
                            .collect(Collectors.joining("\n"));
        }
        if (value instanceof JsonObject object) {
            return object.entrySet().stream()
                    .map(entry -> words(kind, path + "." + entry.getKey(), entry.getValue(), names))
                    .collect(Collectors.joining(" · "));
        }
        String said = value instanceof JsonString string ? string.getString() : value.toString();
        String key = kind + ".value." + path + "." + said;
        return text.containsKey(key) ? text.get(key) : names.getOrDefault(said, said);
    }

    private Map<String, String> names(List<FieldChange> fields) {
        Set<UUID> ids = new HashSet<>();
        for (FieldChange field : fields) {
            if (field.name().startsWith(FACTS)) {
                collect(field.before(), ids);
                collect(field.after(), ids);
            }
        }
        Map<String, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            List<UUID> all = new ArrayList<>(ids);
            ids.forEach(id -> names.put(id.toString(), text.get("page.reference.hidden")));
            people.displayNames(all).forEach((id, name) -> names.put(id.toString(), name));
            pages.named(all).forEach(page -> names.put(page.id().toString(), page.title()));
        }
        return names;
    }

    private static void collect(String json, Set<UUID> ids) {
        Matcher matcher = ID.matcher(json == null ? "" : json);
        while (matcher.find()) {
            ids.add(UUID.fromString(matcher.group(1)));
        }
    }

    private static JsonValue parsed(String json) {
        if (json == null) {
            return null;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }
}
