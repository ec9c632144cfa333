package org.assay.exchange;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.page.CanonicalJson;
import org.assay.page.PageContent;
import org.assay.platform.Clash;
import org.assay.platform.Json;

/**
 * The pages of one export: which they are, by what names the file calls them, and what a fact's reference becomes. A page that is
 * not among them is named nowhere; a claim that could not stand without one is left out with it.
 */
final class Export {

    /** More than an import takes; several times as much is held in memory while it is written. */
    static final long MAX_BYTES = 48L << 20;

    /** A page with its facts, taken apart. */
    record Sheet(PageContent page, JsonObject facts) {}

    private final Map<Section, List<Sheet>> sheets = new EnumMap<>(Section.class);
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<UUID, Set<Integer>> captures = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private int numbers;

    private Export() {}

    static Export of(List<PageContent> contents) {
        Export export = new Export();
        for (Section section : Section.values()) {
            export.sheets.put(section, new ArrayList<>());
        }
        for (PageContent content : contents) {
            Section section = Section.valueOf(content.kind().toUpperCase(Locale.ROOT));
            export.sheets.get(section).add(new Sheet(content, CanonicalJson.parse(content.facts())));
        }
        for (Sheet document : export.of(Section.DOCUMENT)) {
            export.captures.put(
                    document.page().id(),
                    objects(document.facts(), "captures").stream()
                            .map(capture -> capture.getInt("number"))
                            .collect(Collectors.toSet()));
        }
        export.name();
        return export;
    }

    /**
     * Refuses what would not fit into the server's memory, by what it would take in the file.
     *
     * @throws Clash with code {@code too-large}
     */
    void requireWritable() {
        long bytes = 0;
        for (List<Sheet> of : sheets.values()) {
            for (Sheet sheet : of) {
                bytes += sheet.page().body().length() + sheet.page().facts().length();
                for (JsonObject capture : objects(sheet.facts(), "captures")) {
                    bytes += capture.getInt("bytes") * 4L / 3;
                }
            }
        }
        if (bytes > MAX_BYTES) {
            throw new Clash(
                    "too-large",
                    "With its captured files it would have more than " + (MAX_BYTES >> 20)
                            + " MiB; no file of that size is written");
        }
    }

    private void name() {
        sheets.forEach((section, of) -> of.forEach(sheet -> {
            String name = section.named(sheet.facts().getString("ref", ""));
            boolean free = !name.endsWith("/") && used.add(name);
            names.put(
                    sheet.page().id(),
                    free ? name : section.named(sheet.page().id().toString()));
        }));
        boolean left = true;
        while (left) {
            List<Sheet> incomplete = sheets.get(Section.CLAIM).stream()
                    .filter(sheet -> !isComplete(sheet.facts()))
                    .toList();
            incomplete.forEach(sheet -> names.remove(sheet.page().id()));
            left = sheets.get(Section.CLAIM).removeAll(incomplete);
        }
    }

    /** Whether all that a claim cannot do without is there. */
    private boolean isComplete(JsonObject claim) {
        return isThere(claim.get("speaker"))
                && isThere(claim.get("reporter"))
                && claim.getJsonArray("chain").stream().allMatch(this::isThere)
                && isQuotable(claim.getJsonObject("quote"));
    }

    /** Whether the document is there, and names the capture in what is exported of it: a draft may name more than readers see. */
    private boolean isQuotable(JsonObject quote) {
        return captures.getOrDefault(Signatures.page(quote, "document"), Set.of())
                .contains(quote.getInt("capture"));
    }

    private boolean isThere(JsonValue id) {
        return name(id).isPresent();
    }

    List<Sheet> of(Section section) {
        return sheets.get(section);
    }

    String name(UUID page) {
        return names.get(page);
    }

    /** The name of the page that a fact refers to, if it is in the file. */
    Optional<String> name(JsonValue id) {
        return id instanceof JsonString text
                ? Optional.ofNullable(names.get(UUID.fromString(text.getString())))
                : Optional.empty();
    }

    /** The names of the pages that a fact refers to, as far as they are in the file. */
    JsonArrayBuilder all(JsonValue ids) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        if (ids != null) {
            ids.asJsonArray().forEach(id -> name(id).ifPresent(array::add));
        }
        return array;
    }

    /** The topics that claims name, in alphabetical order. */
    Collection<String> topics() {
        Set<String> topics = new TreeSet<>();
        of(Section.CLAIM).forEach(sheet -> strings(sheet.facts().get("topics")).forEach(topics::add));
        return topics;
    }

    static List<String> strings(JsonValue texts) {
        return texts == null ? List.of() : texts.asJsonArray().getValuesAs(JsonString::getString);
    }

    static List<JsonObject> objects(JsonObject facts, String field) {
        return facts.containsKey(field) ? facts.getJsonArray(field).getValuesAs(JsonObject.class) : List.of();
    }

    /** Adds what is there, under another name or the same. */
    static void copy(JsonObject facts, JsonObjectBuilder to, String field, String member) {
        if (facts.containsKey(field)) {
            to.add(member, facts.get(field));
        }
    }

    /** The name of a relation: its own short one, or where it has none or another has the same a number, and then the short one. */
    JsonObjectBuilder begin(Section section, JsonObject relation) {
        String ref = relation.getString("ref", "");
        JsonObjectBuilder item = Json.createObjectBuilder();
        if (!ref.isEmpty() && used.add(section.named(ref))) {
            return item.add("id", section.named(ref));
        }
        String number = section.named("no-" + ++numbers);
        while (!used.add(number)) {
            number = section.named("no-" + ++numbers);
        }
        return item.add("id", number).add("ref", ref.isEmpty() ? JsonValue.NULL : Json.createValue(ref));
    }

    /** Name, title, text and marking, as all kinds have them. */
    JsonObjectBuilder begin(Sheet sheet, String title) {
        JsonObjectBuilder item =
                Json.createObjectBuilder().add("id", name(sheet.page().id()));
        if (name(sheet.page().id()).endsWith(sheet.page().id().toString())) {
            String ref = sheet.facts().getString("ref", "");
            item.add("ref", ref.isEmpty() ? JsonValue.NULL : Json.createValue(ref));
        }
        item.add(title, sheet.page().title());
        if (!sheet.page().body().isEmpty()) {
            item.add("body", sheet.page().body());
        }
        return item.add("marking", "TLP:" + sheet.page().marking().label());
    }
}
