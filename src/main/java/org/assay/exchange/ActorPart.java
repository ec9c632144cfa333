package org.assay.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.facts.FactWriter;
import org.assay.platform.Json;

/** The actors of a file and what they are to each other, as facts. */
final class ActorPart {

    /** In files an actor's kind; in the wiki a role that a person has. */
    static final String CONTRIBUTOR = "contributor";

    static final String NOT_PART_OF = "not-part-of";
    static final String PART_OF = "part-of";

    private static final JsonObject NONE = JsonValue.EMPTY_JSON_OBJECT;

    private ActorPart() {}

    static List<Draft> read(Reading reading) {
        Stated relations = Stated.ofActors(reading.archive(), reading.names());
        return reading.archive().of(Section.ACTOR).stream()
                .map(item -> read(item, reading, relations))
                .toList();
    }

    private static Draft read(Item item, Reading reading, Stated relations) {
        Names names = reading.names();
        UUID page = names.of(Section.ACTOR, item);
        Overlay facts = reading.over(page);
        boolean named = !Boolean.FALSE.equals(item.flag("named"));
        facts.put("ref", names.ref(Section.ACTOR, item), item.line("id"))
                .put("actorKind", kind(item, named), item.line("kind"))
                .flag("unnamed", !named, item.line("named"))
                .all("roles", roles(item), item.line("roles"))
                .text("note", item, "note")
                .extra("identifiers", item, "identifiers");
        aliases(facts, item, reading);
        mentions(facts, item, reading);
        relations(facts, relations.by(page), reading);
        SourcePart.read(facts, item, reading);
        return Draft.of(item, page, Section.ACTOR, item.required("name"), facts);
    }

    private static String kind(Item item, boolean named) {
        String kind = item.required("kind");
        return CONTRIBUTOR.equals(kind) ? named ? "person" : "unnamed-person" : kind;
    }

    private static List<String> roles(Item item) {
        List<String> roles = new ArrayList<>(
                item.words("roles").stream().map(Item.Word::text).toList());
        if (CONTRIBUTOR.equals(item.text("kind")) && !roles.contains(CONTRIBUTOR)) {
            roles.add(CONTRIBUTOR);
        }
        return roles;
    }

    /** An alias that is a mere text keeps what the page knows of it. */
    private static void aliases(Overlay facts, Item item, Reading reading) {
        List<JsonObject> before = facts.objectsBefore("aliases");
        List<JsonObject> aliases = new ArrayList<>();
        List<Node> nodes = item.list("aliases");
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            facts.at("aliases", i, node.line());
            if (node.value() instanceof String form) {
                aliases.add(alike(before, "form", form)
                        .orElseGet(() -> FactWriter.begin().put("form", form).end()));
            } else {
                Item alias = new Item(node, item.at("aliases") + "[" + i + "]", item.findings());
                aliases.add(
                        alias(alias, alike(before, "form", alias.text("form")).orElse(NONE), facts, reading));
            }
        }
        facts.objects("aliases", aliases, item.line("aliases"));
    }

    private static Optional<JsonObject> alike(List<JsonObject> before, String member, String value) {
        return before.stream()
                .filter(old -> old.getString(member).equals(value))
                .findFirst();
    }

    private static JsonObject alias(Item alias, JsonObject before, Overlay facts, Reading reading) {
        return FactWriter.begin()
                .put("form", alias.required("form"))
                .put("script", alias.text("script"))
                .put("language", alias.text("language"))
                .put("usedBy", facts.page(before, "usedBy", reading.names().page(alias, "used_by", Section.ACTOR)))
                .put("from", Dates.edtf(alias, "from"))
                .put("until", Dates.edtf(alias, "until"))
                .object("quote", Selector.read(alias, "selector", reading, before.get("quote")), quote -> quote)
                .end();
    }

    private static void mentions(Overlay facts, Item item, Reading reading) {
        facts.speaking(
                "mentions",
                "document",
                item.objects("mentions"),
                mention -> mention(mention, reading).orElse(null),
                item.line("mentions"));
    }

    private static Optional<JsonObject> mention(Item mention, Reading reading) {
        UUID document = mention.has("document")
                ? reading.names().page(mention, "document", Section.DOCUMENT)
                : reading.texts().single().orElse(null);
        Integer capture = mention.has("capture") ? mention.number("capture") : Integer.valueOf(1);
        Integer start = mention.number("start");
        Integer end = mention.number("end");
        String exact = mention.required("exact");
        if (document == null || capture == null || start == null || end == null || exact == null) {
            mention.refuse("document", "missing", "must name its document, its start, its end and its words");
            return Optional.empty();
        }
        Optional<String> text = reading.texts().of(document, capture);
        if (text.isEmpty() || !stands(text.get(), start, end, exact)) {
            mention.refuse("exact", "not-found", "does not stand at this place of the document");
        }
        return Optional.of(FactWriter.begin()
                .put("document", document)
                .number("capture", capture)
                .number("start", start)
                .number("end", end)
                .put("exact", exact)
                .end());
    }

    private static boolean stands(String text, int start, int end, String exact) {
        int points = text.codePointCount(0, text.length());
        return start >= 0
                && start < end
                && end <= points
                && text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
                        .equals(exact);
    }

    private static void relations(Overlay facts, List<Item> items, Reading reading) {
        List<JsonObject> before = facts.objectsBefore("relations");
        facts.speaking(
                "relations",
                "to",
                items,
                item -> relation(item, before, facts, reading),
                items.isEmpty() ? 0 : items.get(0).line());
    }

    private static JsonObject relation(Item item, List<JsonObject> before, Overlay facts, Reading reading) {
        String told = item.required("type");
        boolean notPart = NOT_PART_OF.equals(told);
        String type = notPart ? PART_OF : told;
        UUID to = reading.names().page(item, "to", Section.ACTOR);
        JsonObject old = before.stream()
                .filter(one -> one.getString("type").equals(type))
                .filter(one -> Signatures.page(one, "to").equals(to))
                .findFirst()
                .orElse(NONE);
        JsonValue asOf = Dates.read(item, "as_of");
        return FactWriter.begin()
                .put("ref", Archive.ref(Section.ACTOR_RELATION, item))
                .put("type", type)
                .put("to", to)
                .flag("negated", notPart || Boolean.TRUE.equals(item.flag("negated")))
                .put("from", Dates.edtf(item, "valid_from"))
                .put("until", Dates.edtf(item, "valid_to"))
                .object("asOf", asOf == null ? null : asOf.asJsonObject(), date -> date)
                .put("provenance", item.required("provenance"))
                .put("via", facts.page(old, "via", reading.names().page(item, "via_claim", Section.CLAIM)))
                .put("credibility", item.text("credibility"))
                .object("quote", Selector.read(item, "selector", reading, old.get("quote")), quote -> quote)
                .put("note", item.text("note"))
                .end();
    }

    /** The alias as a file writes it: a mere text where nothing else is known of it. */
    static JsonValue write(JsonObject alias) {
        return alias.size() == 1 && alias.get("form") instanceof JsonString form
                ? Json.createValue(form.getString())
                : alias;
    }
}
