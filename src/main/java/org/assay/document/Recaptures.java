package org.assay.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.audit.Deed;
import org.assay.audit.Trail;
import org.assay.compare.Place;
import org.assay.compare.QuoteAnchoring;
import org.assay.compare.QuotePlace;
import org.assay.facts.Quote;
import org.assay.page.QuotedTexts;

/** Finds out what became of quotes by a new capture, and keeps it. */
@ApplicationScoped
class Recaptures {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @Any
    private Instance<QuotedBy> quoting;

    @Inject
    private QuotedTexts texts;

    @Inject
    private Anchored anchored;

    @Inject
    private Trail trail;

    /** The number that the next capture of a document gets: none comes twice, also where a restore left some out. */
    int next(UUID document) {
        return 1
                + entities.createQuery(
                                "select coalesce(max(c.id.number), 0) from CaptureRow c where c.id.pageId = :page",
                                Integer.class)
                        .setParameter("page", document)
                        .getSingleResult();
    }

    /** The quotes of a document that the caller sees. */
    List<Quotation> quotations(UUID document) {
        return quoting.stream().flatMap(one -> one.of(document).stream()).toList();
    }

    /**
     * Where quotes stand in the text of a capture, in the order given: what became of those that are anchored in an older one. A
     * quote whose own capture the caller may not read is left out.
     */
    List<Finding> findings(UUID document, List<Quotation> quotes, int number, String text) {
        Map<Integer, QuoteAnchoring> byCapture = new TreeMap<>();
        Map<Integer, Optional<String>> before = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Quotation quote : quotes) {
            if (quote.capture() == number) {
                findings.add(new Finding(quote, QuotePlace.same(Place.State.EXACT, quote.start(), quote.end())));
                continue;
            }
            Optional<String> then = before.computeIfAbsent(quote.capture(), one -> texts.text(document, one));
            Anchored.Key key = new Anchored.Key(document, quote.capture(), quote.start(), quote.end(), number);
            then.ifPresent(old -> findings.add(new Finding(quote, anchored.of(key, one -> byCapture
                    .computeIfAbsent(one.capture(), capture -> QuoteAnchoring.between(old, text))
                    .find(one.start(), one.end())))));
        }
        return findings;
    }

    /** Where one quote stands in the text of a newer capture; empty where the caller may not read its own. */
    Optional<QuotePlace> place(Quote quote, int number, String text) {
        Anchored.Key key = new Anchored.Key(quote.document(), quote.capture(), quote.start(), quote.end(), number);
        return texts.text(quote.document(), quote.capture())
                .map(before -> anchored.of(
                        key, one -> QuoteAnchoring.between(before, text).find(one.start(), one.end())));
    }

    /** Keeps what a new capture does to the quotes that the caller sees; the record says how many of which sort. */
    void record(UUID document, Capture capture, String text) {
        List<Quotation> quotes = quotations(document).stream()
                .filter(quote -> quote.capture() < capture.number())
                .toList();
        List<Finding> findings = findings(document, quotes, capture.number(), text);
        Set<Object> known = new HashSet<>();
        findings.stream()
                .filter(finding -> known.add(List.of(
                        finding.quote().page(),
                        finding.quote().capture(),
                        finding.quote().start(),
                        finding.quote().end())))
                .forEach(finding -> entities.persist(new FindingRow(document, capture.number(), finding)));
        entities.flush();
        trail.record(Deed.DOCUMENT_RECAPTURED, document, "capture " + capture.number() + inWords(findings));
    }

    private static String inWords(List<Finding> findings) {
        Map<Place.State, Long> counts = findings.stream()
                .collect(
                        Collectors.groupingBy(finding -> finding.place().state(), TreeMap::new, Collectors.counting()));
        long grave =
                findings.stream().filter(finding -> finding.place().isGrave()).count();
        return "; quotes: " + findings.size()
                + counts.entrySet().stream()
                        .map(count -> ", " + count.getKey().label() + " " + count.getValue())
                        .collect(Collectors.joining())
                + (grave == 0 ? "" : ", grave " + grave);
    }
}
