package org.assay.claim;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;
import org.assay.facts.Ref;
import org.assay.tradecraft.ClaimRelationType;
import org.assay.tradecraft.Strength;

/**
 * What one claim is to another, as the page of the first states it.
 *
 * @param ref short name in a body of knowledge; null for none
 * @param to page of the other claim
 * @param rationale why
 * @param by person who stated it
 * @param at when he did
 */
public record Relation(
        String ref, ClaimRelationType type, UUID to, Strength strength, String rationale, UUID by, Instant at) {

    static final int MAX_RATIONALE = 1000;

    static Relation read(FactReader reader) {
        return new Relation(
                Ref.read(reader),
                reader.one(
                        "type",
                        ClaimRelationType::of,
                        FactReader.labels(ClaimRelationType.values(), ClaimRelationType::label)),
                reader.id("to"),
                reader.one("strength", Strength::of, FactReader.labels(Strength.values(), Strength::label)),
                required(reader, "rationale"),
                reader.id("by"),
                reader.instant("at"));
    }

    JsonObject write() {
        return FactWriter.begin()
                .put("ref", ref)
                .put("type", type, ClaimRelationType::label)
                .put("to", to)
                .put("strength", strength, Strength::label)
                .put("rationale", rationale)
                .put("by", by)
                .put("at", at)
                .end();
    }

    /** Whether both say the same of the same claim, however they give reasons for it. */
    boolean isSameAs(Relation other) {
        return type == other.type && to.equals(other.to);
    }

    private static String required(FactReader reader, String name) {
        String text = reader.paragraphs(name, MAX_RATIONALE);
        if (text == null) {
            reader.refuse(name, "missing", "must be given");
        }
        return text;
    }
}
