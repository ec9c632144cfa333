package org.assay.claim.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.assay.tradecraft.ClaimForm;
import org.assay.tradecraft.Credibility;
import org.assay.tradecraft.Labelled;
import org.assay.tradecraft.Modality;
import org.assay.tradecraft.Polarity;
import org.assay.tradecraft.Reliability;
import org.assay.tradecraft.SpeechAct;

/** The values of the scales that a claim is measured by, by their labels. */
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

    private static List<String> labels(Labelled... values) {
        return Arrays.stream(values).map(Labelled::label).toList();
    }
}
