package org.assay.exchange;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.UUID;
import org.assay.facts.Ref;
import org.assay.platform.Json;
import org.assay.tradecraft.ClaimStatus;

/** Claims and their relations as a file has them. */
final class ClaimOutput {

    private final Export export;
    private final CapturedTexts texts;
    private final Map<UUID, ClaimStatus> statuses;
    private int unnamed;

    ClaimOutput(Export export, CapturedTexts texts, Map<UUID, ClaimStatus> statuses) {
        this.export = export;
        this.texts = texts;
        this.statuses = statuses;
    }

    JsonArrayBuilder claims() {
        JsonArrayBuilder claims = Json.createArrayBuilder();
        export.of(Section.CLAIM).forEach(sheet -> claims.add(claim(sheet)));
        return claims;
    }

    private JsonObjectBuilder claim(Export.Sheet sheet) {
        JsonObject facts = sheet.facts();
        JsonObjectBuilder item = export.begin(sheet, "proposition");
        Export.copy(facts, item, "modality", "modality");
        Export.copy(facts, item, "speechAct", "speech_act");
        Export.copy(facts, item, "polarity", "polarity");
        Export.copy(facts, item, "form", "form");
        item.add("speaker", export.name(facts.get("speaker")).orElseThrow())
                .add("chain", export.all(facts.get("chain")))
                .add("reporter", export.name(facts.get("reporter")).orElseThrow());
        export.name(facts.get("audience")).ifPresent(name -> item.add("audience", name));
        item.add("subjects", export.all(facts.get("subjects")))
                .add("objects", export.all(facts.get("objects")))
                .add("topics", topics(facts))
                .add("places", export.all(facts.get("places")));
        Export.copy(facts, item, "eventDate", "event_date");
        Export.copy(facts, item, "assertedDate", "date_asserted");
        Export.copy(facts, item, "hedge", "hedge");
        export.name(facts.get("origin")).ifPresent(name -> item.add("origin", name));
        Export.copy(facts, item, "reliability", "source_reliability");
        Export.copy(facts, item, "credibility", "credibility");
        Export.copy(facts, item, "reportCredibility", "report_credibility");
        item.add("grade", facts.getString("reliability") + facts.getString("credibility"));
        Export.copy(facts, item, "gradeReason", "grade_reason");
        Export.copy(facts, item, "decision", "decision");
        Export.copy(facts, item, "decisionReason", "decision_reason");
        export.name(facts.get("about")).ifPresent(name -> item.add("about_claim", name));
        item.add("selector", selector(facts.getJsonObject("quote")));
        Export.copy(facts, item, "note", "note");
        return item.add("status", statuses.get(sheet.page().id()).label());
    }

    private JsonObject selector(JsonObject quote) {
        UUID document = UUID.fromString(quote.getString("document"));
        return Selector.write(
                quote,
                export.name(document),
                texts.of(document, quote.getInt("capture")).orElseThrow());
    }

    /** As names, where they are formed like names. */
    private static JsonArrayBuilder topics(JsonObject facts) {
        JsonArrayBuilder topics = Json.createArrayBuilder();
        Export.strings(facts.get("topics")).forEach(topic -> topics.add(topic(topic)));
        return topics;
    }

    static String topic(String tag) {
        return Ref.of(tag).map(Section.TOPIC::named).orElse(tag);
    }

    JsonArrayBuilder relations() {
        JsonArrayBuilder relations = Json.createArrayBuilder();
        for (Export.Sheet sheet : export.of(Section.CLAIM)) {
            for (JsonObject relation : Export.objects(sheet.facts(), "relations")) {
                export.name(relation.get("to")).ifPresent(to -> relations.add(relation(sheet, relation, to)));
            }
        }
        return relations;
    }

    private JsonObjectBuilder relation(Export.Sheet sheet, JsonObject relation, String to) {
        JsonObjectBuilder item = export.begin(Section.RELATION, relation)
                .add("from", export.name(sheet.page().id()))
                .add("type", relation.getString("type"))
                .add("to", to);
        Export.copy(relation, item, "strength", "strength");
        Export.copy(relation, item, "rationale", "rationale");
        return item;
    }
}
