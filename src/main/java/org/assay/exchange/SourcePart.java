package org.assay.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.assay.facts.FactWriter;
import org.assay.platform.Json;

/** What our own version of the format says of an actor besides: as a source, who else he may be, who he turned out to be. */
final class SourcePart {

    private SourcePart() {}

    static void read(Overlay facts, Item item, Reading reading) {
        if (item.has("source")) {
            facts.set("source", source(facts, item.object("source"), reading), item.line("source"));
        }
        if (item.has("identity")) {
            List<JsonObject> before = facts.objectsBefore("identity");
            facts.speaking(
                    "identity",
                    "other",
                    item.objects("identity"),
                    decision -> Signatures.signed(identity(decision, reading), before, reading),
                    item.line("identity"));
        }
        if (item.has("merged_into")) {
            facts.put("mergedInto", reading.names().page(item, "merged_into", Section.ACTOR), item.line("merged_into"));
        }
    }

    private static JsonObject source(Overlay facts, Item source, Reading reading) {
        if (source == null) {
            return null;
        }
        JsonObject before = facts.before("source") == null
                ? JsonObject.EMPTY_JSON_OBJECT
                : facts.before("source").asJsonObject();
        List<JsonObject> letters = before.containsKey("letters")
                ? before.getJsonArray("letters").getValuesAs(JsonObject.class)
                : List.of();
        return FactWriter.begin()
                .put("type", source.text("type"))
                .put("access", source.text("access"))
                .put("interest", source.text("interest"))
                .put("descriptor", source.text("descriptor"))
                .list("letters", source.objects("letters"), letter -> letter(letter, letters, reading))
                .end();
    }

    /** A letter's day is what the file says, its author whoever gave the same letter before, or else imports it. */
    private static JsonObject letter(Item letter, List<JsonObject> before, Reading reading) {
        JsonObject stated = FactWriter.begin()
                .put("letter", letter.required("letter"))
                .put("at", Dates.edtf(letter, "at"))
                .put("rationale", letter.required("rationale"))
                .end();
        return before.stream()
                .filter(old -> without(old).equals(stated))
                .findFirst()
                .orElseGet(() -> Json.createObjectBuilder(stated)
                        .add(Signatures.BY, reading.person().toString())
                        .build());
    }

    private static JsonObject without(JsonObject letter) {
        JsonObjectBuilder rest = Json.createObjectBuilder(letter);
        rest.remove(Signatures.BY);
        return rest.build();
    }

    private static JsonObject identity(Item decision, Reading reading) {
        return FactWriter.begin()
                .put("other", reading.names().required(decision, "other", Section.ACTOR))
                .put("verdict", decision.required("verdict"))
                .put("basis", decision.required("basis"))
                .end();
    }
}
