package org.assay.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.assay.compare.Comparison;
import org.assay.document.CaptureTexts;
import org.assay.document.Document;
import org.assay.document.DocumentFacts;
import org.assay.page.PageDetails;
import org.assay.page.PageSource;
import org.assay.page.PageViews;
import org.assay.page.Stage;
import org.assay.page.ViewChoice;
import org.assay.page.web.AddressedPage;
import org.assay.platform.NotFound;
import org.assay.platform.web.PathParameters;

/** One of a document's captures, or two of them compared. */
@Named
@RequestScoped
public class CapturesBacking {

    @Inject
    private PageViews views;

    @Inject
    private CaptureTexts texts;

    @Inject
    private DocumentBacking documents;

    @Inject
    private AddressedPage addressed;

    @Inject
    private PathParameters path;

    private PageSource source;
    private DocumentScreen screen;
    private Comparison comparison;
    private boolean read;

    /** Called before the view is rendered. */
    public void open() {
        if (read) {
            return;
        }
        read = true;
        source = addressed.read(address -> {
            PageSource usual = views.source(address, ViewChoice.USUAL);
            // Whoever works on the document finds what its draft names.
            return usual.page().draftAhead() ? views.source(address, ViewChoice.of(Stage.DRAFT)) : usual;
        });
        if (source != null) {
            show();
        }
    }

    private void show() {
        PageDetails page = source.page();
        if (!page.kind().equals(Document.NAME)) {
            throw new NotFound();
        }
        DocumentFacts facts = Document.of(source.content().facts());
        int number = path.numberIfAny().orElseGet(() -> path.number("to"));
        if (facts.capture(number).isEmpty()) {
            throw new NotFound();
        }
        screen = documents.screen(page, facts, number);
        if (path.numberIfAny().isEmpty()) {
            comparison = Comparison.of(texts.read(page.id(), path.number("from")), texts.read(page.id(), number));
        }
    }

    /** Null where the browser is being sent to the page's present address. */
    public PageDetails getPage() {
        open();
        return source == null ? null : source.page();
    }

    public DocumentScreen getScreen() {
        return screen;
    }

    public Comparison getComparison() {
        return comparison;
    }

    public int getFrom() {
        return path.number("from");
    }
}
