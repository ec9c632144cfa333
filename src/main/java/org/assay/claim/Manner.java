package org.assay.claim;

import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;
import org.assay.tradecraft.ClaimForm;
import org.assay.tradecraft.Modality;
import org.assay.tradecraft.Polarity;
import org.assay.tradecraft.SpeechAct;

/**
 * In what way something is said.
 *
 * @param speechAct what is done by saying it; null for mere telling
 * @param hedge the words that weaken it, verbatim: “may”, “almost”; null for none
 */
public record Manner(Modality modality, Polarity polarity, SpeechAct speechAct, ClaimForm form, String hedge) {

    private static final int MAX_HEDGE = 200;

    static Manner read(FactReader reader) {
        return new Manner(
                reader.one("modality", Modality::of, FactReader.labels(Modality.values(), Modality::label)),
                reader.one("polarity", Polarity::of, FactReader.labels(Polarity.values(), Polarity::label)),
                reader.optionalOne("speechAct", SpeechAct::of, FactReader.labels(SpeechAct.values(), SpeechAct::label)),
                reader.one("form", ClaimForm::of, FactReader.labels(ClaimForm.values(), ClaimForm::label)),
                reader.optionalVerbatim("hedge", MAX_HEDGE));
    }

    void write(FactWriter writer) {
        writer.put("modality", modality, Modality::label)
                .put("polarity", polarity, Polarity::label)
                .put("speechAct", speechAct, SpeechAct::label)
                .put("form", form, ClaimForm::label)
                .put("hedge", hedge);
    }
}
