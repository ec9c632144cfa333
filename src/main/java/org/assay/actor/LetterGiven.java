package org.assay.actor;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.assay.facts.Dated;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;
import org.assay.tradecraft.Edtf;
import org.assay.tradecraft.Reliability;

/**
 * How reliable a source was judged to be, from a day on.
 *
 * @param letter by the Admiralty code
 * @param at from when on it holds
 * @param by person who judged
 * @param rationale why
 */
public record LetterGiven(Reliability letter, Edtf at, UUID by, String rationale) {

    static final int MAX_RATIONALE = 1000;

    static LetterGiven read(FactReader reader) {
        LetterGiven read = new LetterGiven(
                reader.one("letter", Reliability::of, FactReader.labels(Reliability.values(), Reliability::label)),
                Dated.edtf(reader, "at"),
                reader.id("by"),
                reader.paragraphs("rationale", MAX_RATIONALE));
        if (read.at != null && (read.at.isInterval() || read.at.earliest().isEmpty())) {
            reader.refuse("at", "interval", "must be one date: the letter holds from then on");
        }
        if (read.rationale == null) {
            reader.refuse("rationale", "missing", "must be given");
        }
        return read;
    }

    JsonObject write() {
        return FactWriter.begin()
                .put("letter", letter, Reliability::label)
                .put("at", at)
                .put("by", by)
                .put("rationale", rationale)
                .end();
    }
}
