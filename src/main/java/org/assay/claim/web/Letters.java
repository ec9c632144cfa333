package org.assay.claim.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assay.actor.Actors;
import org.assay.page.web.Pick;
import org.assay.platform.web.Texts;
import org.assay.tradecraft.Edtf;
import org.assay.tradecraft.Reliability;

/** Puts a speaker's letter into the form in which he was chosen, as it was when he spoke, and says where it is from. */
@ApplicationScoped
class Letters {

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    @Inject
    private Texts text;

    void grade(ClaimForm form) {
        Pick speaker = form.getChain().getSpeaker();
        Reliability letter = speaker == null || speaker.id() == null
                ? Reliability.F
                : actors.letter(speaker.id(), day(form.getScope().getAsserted()));
        form.getManner().setReliability(letter.label());
        form.setReliabilityNote(
                text.get(letter == Reliability.F ? "claim.form.letter.unknown" : "claim.form.letter.known"));
    }

    /** The last day on which it may have been said; today where nobody has said when. */
    private LocalDate day(DateForm asserted) {
        return Edtf.parse(asserted.getEdtf())
                .flatMap(Edtf::latest)
                .orElseGet(() -> LocalDate.now(clock.withZone(ZoneOffset.UTC)));
    }
}
