package org.assay.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.assay.tradecraft.ActorKind;
import org.assay.tradecraft.ClaimForm;
import org.assay.tradecraft.Credibility;
import org.assay.tradecraft.Labelled;
import org.assay.tradecraft.Modality;
import org.assay.tradecraft.Polarity;
import org.assay.tradecraft.Provenance;
import org.assay.tradecraft.Reliability;
import org.assay.tradecraft.SourceAccess;
import org.assay.tradecraft.SourceType;
import org.assay.tradecraft.SpeechAct;

/** The steps of the scales that forms offer, by their labels. */
@Named
@ApplicationScoped
public class ScalesBacking {

    public List<String> getModalities() {
        return labels(Modality.values());
    }

    public List<String> getPolarities() {
        return labels(Polarity.values());
    }

    public List<String> getForms() {
        return labels(ClaimForm.values());
    }

    public List<String> getSpeechActs() {
        return labels(SpeechAct.values());
    }

    /** Of reliability. */
    public List<String> getLetters() {
        return labels(Reliability.values());
    }

    /** Of credibility. */
    public List<String> getNumbers() {
        return labels(Credibility.values());
    }

    /** What an actor with a page can be. */
    public List<String> getActorKinds() {
        return Arrays.stream(ActorKind.values())
                .filter(ActorKind::hasPages)
                .map(Labelled::label)
                .toList();
    }

    public List<String> getProvenances() {
        return labels(Provenance.values());
    }

    public List<String> getSourceTypes() {
        return labels(SourceType.values());
    }

    /** How near a source is to what it tells. */
    public List<String> getAccesses() {
        return labels(SourceAccess.values());
    }

    private static List<String> labels(Labelled... values) {
        return Arrays.stream(values).map(Labelled::label).toList();
    }
}
