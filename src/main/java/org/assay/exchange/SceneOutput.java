package org.assay.exchange;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import org.assay.facts.Ref;
import org.assay.platform.Json;

/** Places, events, origins and topics as a file has them. */
final class SceneOutput {

    private final Export export;
    private final CapturedTexts texts;

    SceneOutput(Export export, CapturedTexts texts) {
        this.export = export;
        this.texts = texts;
    }

    JsonArrayBuilder places() {
        JsonArrayBuilder places = Json.createArrayBuilder();
        for (Export.Sheet sheet : export.of(Section.PLACE)) {
            JsonObjectBuilder item = export.begin(sheet, "name");
            Export.copy(sheet.facts(), item, "placeKind", "kind");
            for (String field : List.of("iso3166", "aliases", "latitude", "longitude", "note")) {
                Export.copy(sheet.facts(), item, field, field);
            }
            export.name(sheet.facts().get("country")).ifPresent(name -> item.add("country", name));
            places.add(item);
        }
        return places;
    }

    JsonArrayBuilder events() {
        JsonArrayBuilder events = Json.createArrayBuilder();
        for (Export.Sheet sheet : export.of(Section.EVENT)) {
            JsonObject facts = sheet.facts();
            JsonObjectBuilder item = export.begin(sheet, "name");
            Export.copy(facts, item, "date", "date");
            item.add("places", export.all(facts.get("places")));
            if (facts.containsKey("participants")) {
                item.add("participants", export.all(facts.get("participants")));
            }
            if (facts.containsKey("quote")) {
                JsonObject quote = facts.getJsonObject("quote");
                UUID document = Signatures.page(quote, "document");
                texts.of(document, quote.getInt("capture"))
                        .ifPresent(text -> item.add("selector", Selector.write(quote, export.name(document), text)));
            }
            Export.copy(facts, item, "note", "note");
            events.add(item);
        }
        return events;
    }

    JsonArrayBuilder origins() {
        JsonArrayBuilder origins = Json.createArrayBuilder();
        for (Export.Sheet sheet : export.of(Section.ORIGIN)) {
            JsonObject facts = sheet.facts();
            JsonObjectBuilder item = export.begin(sheet, "name").add("counts", !facts.getBoolean("noOrigin", false));
            JsonArrayBuilder independent = Json.createArrayBuilder();
            for (JsonObject pair : Export.objects(facts, "independent")) {
                export.name(pair.get("other"))
                        .ifPresent(other -> independent.add(Json.createObjectBuilder()
                                .add("origin", other)
                                .add("reason", pair.getString("reason"))));
            }
            if (facts.containsKey("independent")) {
                item.add("independent_of", independent);
            }
            Export.copy(facts, item, "note", "note");
            origins.add(item);
        }
        return origins;
    }

    JsonArrayBuilder topics() {
        JsonArrayBuilder topics = Json.createArrayBuilder();
        export.topics().stream()
                .filter(topic -> Ref.of(topic).isPresent())
                .forEach(topic -> topics.add(Json.createObjectBuilder().add("id", Section.TOPIC.named(topic))));
        return topics;
    }
}
