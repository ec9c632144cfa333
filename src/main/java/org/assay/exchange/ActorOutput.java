package org.assay.exchange;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.platform.Json;

/** Actors and their relations as a file has them. */
final class ActorOutput {

    private final Export export;
    private final CapturedTexts texts;

    ActorOutput(Export export, CapturedTexts texts) {
        this.export = export;
        this.texts = texts;
    }

    JsonArrayBuilder actors() {
        JsonArrayBuilder actors = Json.createArrayBuilder();
        export.of(Section.ACTOR).forEach(sheet -> actors.add(actor(sheet)));
        return actors;
    }

    private JsonObjectBuilder actor(Export.Sheet sheet) {
        JsonObject facts = sheet.facts();
        JsonObjectBuilder item =
                export.begin(sheet, "name").add("kind", kind(facts)).add("named", !facts.getBoolean("unnamed", false));
        Export.copy(facts, item, "roles", "roles");
        Export.copy(facts, item, "note", "note");
        item.add("mentions", mentions(facts)).add("aliases", aliases(facts));
        Export.copy(facts, item, "identifiers", "identifiers");
        if (facts.containsKey("source")) {
            item.add("source", source(facts.getJsonObject("source")));
        }
        JsonArrayBuilder identity = identity(facts);
        if (facts.containsKey("identity")) {
            item.add("identity", identity);
        }
        export.name(facts.get("mergedInto")).ifPresent(name -> item.add("merged_into", name));
        return item;
    }

    private static String kind(JsonObject facts) {
        return Export.strings(facts.get("roles")).contains(ActorPart.CONTRIBUTOR)
                ? ActorPart.CONTRIBUTOR
                : facts.getString("actorKind");
    }

    private JsonArrayBuilder mentions(JsonObject facts) {
        JsonArrayBuilder mentions = Json.createArrayBuilder();
        for (JsonObject mention : Export.objects(facts, "mentions")) {
            export.name(mention.get("document")).ifPresent(document -> {
                Optional<String> text = texts.of(Signatures.page(mention, "document"), mention.getInt("capture"));
                JsonObjectBuilder item = Json.createObjectBuilder(mention).add("document", document);
                text.ifPresent(words -> item.add("line", CapturedTexts.line(words, mention.getInt("start"))));
                mentions.add(item);
            });
        }
        return mentions;
    }

    private JsonArrayBuilder aliases(JsonObject facts) {
        JsonArrayBuilder aliases = Json.createArrayBuilder();
        for (JsonObject alias : Export.objects(facts, "aliases")) {
            JsonObjectBuilder item = Json.createObjectBuilder();
            for (String field : List.of("form", "script", "language")) {
                Export.copy(alias, item, field, field);
            }
            export.name(alias.get("usedBy")).ifPresent(name -> item.add("used_by", name));
            Export.copy(alias, item, "from", "from");
            Export.copy(alias, item, "until", "until");
            selector(alias.get("quote")).ifPresent(quote -> item.add("selector", quote));
            aliases.add(ActorPart.write(item.build()));
        }
        return aliases;
    }

    private Optional<JsonObject> selector(JsonValue quote) {
        if (quote == null) {
            return Optional.empty();
        }
        UUID document = Signatures.page(quote.asJsonObject(), "document");
        return texts.of(document, quote.asJsonObject().getInt("capture"))
                .map(text -> Selector.write(quote.asJsonObject(), export.name(document), text));
    }

    /** Who gave the letters stays in the wiki. */
    private static JsonObjectBuilder source(JsonObject source) {
        JsonObjectBuilder item = Json.createObjectBuilder();
        for (String field : List.of("type", "access", "interest", "descriptor")) {
            Export.copy(source, item, field, field);
        }
        JsonArrayBuilder letters = Json.createArrayBuilder();
        Export.objects(source, "letters")
                .forEach(letter -> letters.add(Json.createObjectBuilder(letter).remove(Signatures.BY)));
        return item.add("letters", letters);
    }

    private JsonArrayBuilder identity(JsonObject facts) {
        JsonArrayBuilder identity = Json.createArrayBuilder();
        for (JsonObject decision : Export.objects(facts, "identity")) {
            export.name(decision.get("other"))
                    .ifPresent(other -> identity.add(Json.createObjectBuilder(decision)
                            .add("other", other)
                            .remove(Signatures.BY)
                            .remove(Signatures.AT)));
        }
        return identity;
    }

    JsonArrayBuilder relations() {
        JsonArrayBuilder relations = Json.createArrayBuilder();
        for (Export.Sheet sheet : export.of(Section.ACTOR)) {
            for (JsonObject relation : Export.objects(sheet.facts(), "relations")) {
                export.name(relation.get("to")).ifPresent(to -> relations.add(relation(sheet, relation, to)));
            }
        }
        return relations;
    }

    private JsonObjectBuilder relation(Export.Sheet sheet, JsonObject relation, String to) {
        boolean notPart = relation.getBoolean("negated", false) && ActorPart.PART_OF.equals(relation.getString("type"));
        JsonObjectBuilder item = export.begin(Section.ACTOR_RELATION, relation)
                .add("from", export.name(sheet.page().id()))
                .add("type", notPart ? ActorPart.NOT_PART_OF : relation.getString("type"))
                .add("to", to);
        if (relation.getBoolean("negated", false) && !notPart) {
            item.add("negated", true);
        }
        date(relation, item, "from", "valid_from");
        date(relation, item, "until", "valid_to");
        date(relation, item, "asOf", "as_of");
        Export.copy(relation, item, "provenance", "provenance");
        export.name(relation.get("via")).ifPresent(name -> item.add("via_claim", name));
        Export.copy(relation, item, "credibility", "credibility");
        selector(relation.get("quote")).ifPresent(quote -> item.add("selector", quote));
        Export.copy(relation, item, "note", "note");
        return item;
    }

    private static void date(JsonObject relation, JsonObjectBuilder item, String field, String member) {
        if (relation.containsKey(field)) {
            item.add(member, Dates.write(relation.get(field)));
        }
    }
}
