package org.assay.claim.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.assay.claim.Beginnings;
import org.assay.platform.web.Texts;
import org.assay.tradecraft.Reliability;

/** Puts a speaker's letter into the form in which he was chosen, and says where it is from. */
@ApplicationScoped
class Letters {

    @Inject
    private Beginnings beginnings;

    @Inject
    private Texts text;

    void grade(ClaimForm form) {
        Choice speaker = form.getChain().getSpeaker();
        Optional<Reliability> letter =
                speaker == null || speaker.isNew() ? Optional.empty() : beginnings.letterOf(speaker.id());
        form.getManner().setReliability(letter.orElse(Reliability.F).label());
        form.setReliabilityNote(text.get(letter.isPresent() ? "claim.form.letter.known" : "claim.form.letter.unknown"));
    }
}
