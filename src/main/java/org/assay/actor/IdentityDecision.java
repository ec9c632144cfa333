package org.assay.actor;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;
import org.assay.tradecraft.Verdict;

/**
 * What a person decided of whether two actors are one; stated on one page, shown on both. A later one on the same other actor
 * takes its place, the earlier ones stand as its history.
 *
 * @param other page of the other actor
 * @param basis why
 * @param by person who decided
 * @param at when he did
 */
public record IdentityDecision(UUID other, Verdict verdict, String basis, UUID by, Instant at) {

    static final int MAX_BASIS = 1000;

    static IdentityDecision read(FactReader reader) {
        String basis = reader.paragraphs("basis", MAX_BASIS);
        if (basis == null) {
            reader.refuse("basis", "missing", "must be given");
        }
        return new IdentityDecision(
                reader.id("other"),
                reader.one("verdict", Verdict::of, FactReader.labels(Verdict.values(), Verdict::label)),
                basis,
                reader.id("by"),
                reader.instant("at"));
    }

    JsonObject write() {
        return FactWriter.begin()
                .put("other", other)
                .put("verdict", verdict, Verdict::label)
                .put("basis", basis)
                .put("by", by)
                .put("at", at)
                .end();
    }
}
