package org.assay.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.assay.document.Document;
import org.assay.document.DocumentFacts;
import org.assay.document.Documents;
import org.assay.page.PageDetails;
import org.assay.page.PageSource;
import org.assay.page.PageViews;
import org.assay.page.SaveOutcome;
import org.assay.page.web.AddressedPage;
import org.assay.page.web.Outcomes;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assay.platform.web.FieldErrors;

/** A document being captured anew. */
@Named
@ViewScoped
public class RecaptureBacking implements Serializable {

    @Inject
    private PageViews views;

    @Inject
    private Documents documents;

    @Inject
    private Outcomes outcomes;

    @Inject
    private FieldErrors errors;

    @Inject
    private AddressedPage addressed;

    private PageDetails page;
    private String base = "";
    private String url = "";
    private String summary = "";
    private final CaptureForm capture = new CaptureForm();

    /** Called before the view is rendered, each time. */
    public void open() {
        PageSource source = page == null ? addressed.read(views::editable) : null;
        if (source != null) {
            if (!source.page().kind().equals(Document.NAME)) {
                throw new NotFound();
            }
            page = source.page();
            base = page.hash();
            DocumentFacts facts = Document.of(source.content().facts());
            url = facts.url() == null ? "" : facts.url();
        }
    }

    public void save() {
        try {
            SaveOutcome outcome = documents.recapture(page.id(), base, capture.capture(url), summary);
            if (!outcomes.settled(outcome)) {
                throw new IllegalStateException("A capture is appended to the latest revision and meets no conflict");
            }
        } catch (Invalid invalid) {
            errors.show(invalid, "edit", "document.field.", Document.NAME);
        } catch (NotFound gone) {
            outcomes.gone();
        }
    }

    public PageDetails getPage() {
        return page;
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public CaptureForm getCapture() {
        return capture;
    }
}
