package org.assay.claim.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.claim.Beginnings;
import org.assay.facts.Quote;
import org.assay.page.web.Pick;
import org.assay.page.web.Picks;

/** Begins claims of chosen words with what is most likely, so that little is left to be typed. */
@ApplicationScoped
class NewClaims {

    @Inject
    private ClaimForms forms;

    @Inject
    private Picks picks;

    @Inject
    private Beginnings beginnings;

    /** A claim of these words; speaker, reporter and dates as the document and the last claim have them. */
    NewClaim of(Quote quote, String space) {
        Beginnings.Source source = beginnings.of(quote.document());
        Optional<UUID> last = beginnings.lastSpeaker(quote.document());
        UUID speaker = last.orElse(source.author());
        List<UUID> ids = new ArrayList<>(List.of(quote.document()));
        last.ifPresent(ids::add);
        if (source.author() != null) {
            ids.add(source.author());
        }
        Map<UUID, Pick> known = picks.of(ids);
        ClaimForm form = forms.empty(space);
        form.getQuote().take(quote, known.get(quote.document()));
        form.getChain().setSpeaker(known.get(speaker));
        form.getChain().setReporter(known.get(source.author()));
        form.getScope().getAsserted().setEdtf(source.published());
        boolean author = speaker != null && speaker.equals(source.author());
        form.getManner().setForm(beginnings.formOf(quote, author).label());
        form.grade();
        return new NewClaim(form);
    }

    /** Other words, said by the same. */
    NewClaim next(NewClaim before, Quote quote, String space) {
        NewClaim next = of(quote, space);
        ChainForm chain = next.getForm().getChain();
        ChainForm former = before.getForm().getChain();
        chain.setSpeaker(former.getSpeaker());
        chain.setBetween(former.getBetween());
        chain.setReporter(former.getReporter());
        chain.setAudience(former.getAudience());
        next.getForm().getScope().setOrigin(before.getForm().getScope().getOrigin());
        next.getForm().getManner().setReliability(before.getForm().getManner().getReliability());
        next.getForm().setReliabilityNote(before.getForm().getReliabilityNote());
        return next;
    }
}
