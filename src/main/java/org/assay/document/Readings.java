package org.assay.document;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.facts.Quote;
import org.assay.platform.ApplicationService;

/** Documents to be read, with the quotes of them. */
@ApplicationService
public class Readings {

    @Inject
    private CaptureTexts texts;

    @Inject
    private Recaptures recaptures;

    /**
     * One capture.
     *
     * @param facts those of the revision that is shown: only captures that it names count
     * @return empty if the caller may not see it
     */
    public Optional<Reading> of(UUID document, DocumentFacts facts, int number) {
        Access.requireMember();
        return facts.capture(number).flatMap(capture -> texts.text(document, number)
                .map(text -> new Reading(capture, text, quotes(document, facts, number, text))));
    }

    /**
     * What has become of a quote in the newest capture that the caller sees; empty where that is the quote's own, or where he may
     * not read them both.
     */
    public Optional<Fate> fate(Quote quote) {
        Access.requireMember();
        int newest = texts.latest(quote.document());
        if (newest <= quote.capture()) {
            return Optional.empty();
        }
        return texts.text(quote.document(), newest)
                .flatMap(text -> recaptures.place(quote, newest, text))
                .map(place -> new Fate(newest, place));
    }

    private List<Finding> quotes(UUID document, DocumentFacts facts, int number, String text) {
        List<Quotation> known = recaptures.quotations(document).stream()
                .filter(quote -> quote.capture() <= number)
                .filter(quote -> facts.capture(quote.capture()).isPresent())
                .toList();
        return recaptures.findings(document, known, number, text);
    }
}
