package org.assay.actor;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import org.assay.facts.Dated;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;
import org.assay.facts.Quote;
import org.assay.facts.Ref;
import org.assay.tradecraft.Credibility;
import org.assay.tradecraft.Edtf;
import org.assay.tradecraft.Provenance;
import org.assay.tradecraft.Tie;

/**
 * What an actor is to another, or expressly is not, as its own page states it.
 *
 * @param ref short name in a body of knowledge; null for none
 * @param type a word of an open vocabulary: {@code part-of}
 * @param to page of the other actor
 * @param negated whether it is said <em>not</em> to be so
 * @param from since when; null where nobody knows
 * @param until until when; null where nobody knows or it lasts
 * @param asOf when it was so for certain; null for none
 * @param provenance how it is known
 * @param via page of the claim that says it; null for none
 * @param credibility how far it may be believed; null where nobody graded it
 * @param quote where it stands so; null for none
 * @param note remarks; null for none
 */
public record ActorRelation(
        String ref,
        String type,
        UUID to,
        boolean negated,
        Edtf from,
        Edtf until,
        Dated asOf,
        Provenance provenance,
        UUID via,
        Credibility credibility,
        Quote quote,
        String note) {

    private static final int MAX_TYPE = 60;
    private static final int MAX_NOTE = 1000;

    static ActorRelation read(FactReader reader) {
        ActorRelation read = new ActorRelation(
                Ref.read(reader),
                reader.formed(
                        "type", ActorRelation::typed, "must be lower-case letters, digits and hyphens, as part-of"),
                reader.id("to"),
                reader.flag("negated"),
                Dated.optionalEdtf(reader, "from"),
                Dated.optionalEdtf(reader, "until"),
                reader.optionalObject("asOf", Dated::read),
                reader.one("provenance", Provenance::of, FactReader.labels(Provenance.values(), Provenance::label)),
                reader.optionalId("via"),
                reader.optionalOne(
                        "credibility", Credibility::of, FactReader.labels(Credibility.values(), Credibility::label)),
                reader.optionalObject("quote", Quote::read),
                reader.paragraphs("note", MAX_NOTE));
        if (Periods.backwards(read.from, read.until)) {
            reader.refuse("until", "backwards", "must not be before it began");
        }
        return read;
    }

    private static Optional<String> typed(String text) {
        return Optional.of(text).filter(type -> type.length() <= MAX_TYPE && Tie.isType(type));
    }

    JsonObject write() {
        return FactWriter.begin()
                .put("ref", ref)
                .put("type", type)
                .put("to", to)
                .flag("negated", negated)
                .put("from", from)
                .put("until", until)
                .object("asOf", asOf, Dated::write)
                .put("provenance", provenance, Provenance::label)
                .put("via", via)
                .put("credibility", credibility, Credibility::label)
                .object("quote", quote, Quote::write)
                .put("note", note)
                .end();
    }
}
