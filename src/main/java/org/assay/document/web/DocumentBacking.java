package org.assay.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.document.Capture;
import org.assay.document.Document;
import org.assay.document.DocumentFacts;
import org.assay.document.Readings;
import org.assay.identity.People;
import org.assay.page.PageDetails;
import org.assay.page.PageSummary;
import org.assay.platform.web.Addresses;

/** A document as a page shows it: its source, its newest capture with the quotes of it, its captures. */
@Named
@RequestScoped
public class DocumentBacking {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,7}");

    @Inject
    private Readings readings;

    @Inject
    private PageNames names;

    @Inject
    private People people;

    @Inject
    private Addresses to;

    @Inject
    private HttpServletRequest request;

    private DocumentScreen screen;

    /** What the revision with these facts shows; read once. */
    public DocumentScreen of(PageDetails page, String facts) {
        if (screen == null && page != null) {
            DocumentFacts document = Document.of(facts);
            screen = screen(page, document, document.latest().number());
        }
        return screen;
    }

    /** The same for one of its captures. */
    DocumentScreen screen(PageDetails page, DocumentFacts facts, int number) {
        String claim = page.insider() ? to.quoteFrom(page.space().slug(), page.slug(), number) : null;
        Shown shown = readings.of(page.id(), facts, number)
                .map(reading -> new Shown(reading, part(), claim, facts.language()))
                .orElse(null);
        Map<UUID, PageSummary> actors = names.seen(Stream.of(facts.outlet(), facts.author())
                .filter(id -> id != null)
                .toList());
        List<Capture> newestFirst = new ArrayList<>(facts.captures());
        Collections.reverse(newestFirst);
        Map<UUID, String> who = people.displayNames(
                facts.captures().stream().map(Capture::by).distinct().toList());
        return new DocumentScreen(
                facts,
                facts.capture(number).orElse(facts.latest()),
                shown,
                actors.get(facts.outlet()),
                actors.get(facts.author()),
                newestFirst,
                who);
    }

    /** The part that is asked for, or in which a place lies. */
    private int part() {
        return number("part").orElseGet(() -> number("at").orElse(0) / Shown.PART + 1);
    }

    private Optional<Integer> number(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter))
                .filter(sent -> NUMBER.matcher(sent).matches())
                .map(Integer::valueOf);
    }
}
