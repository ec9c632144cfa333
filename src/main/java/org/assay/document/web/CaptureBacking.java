package org.assay.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.assay.access.Access;
import org.assay.document.Document;
import org.assay.document.Documents;
import org.assay.document.NewDocument;
import org.assay.page.Content;
import org.assay.page.NewPage;
import org.assay.page.SpaceDetails;
import org.assay.page.Spaces;
import org.assay.page.web.Outcomes;
import org.assay.page.web.PageForm;
import org.assay.platform.Invalid;
import org.assay.platform.Violation;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.PathParameters;

/** A document being captured for the first time. */
@Named
@ViewScoped
public class CaptureBacking implements Serializable {

    /** What was wrong with the record of a capture was wrong with the source already. */
    private static final String CAPTURES = "facts.captures";

    @Inject
    private Spaces spaces;

    @Inject
    private Documents documents;

    @Inject
    private PageNames names;

    @Inject
    private Outcomes outcomes;

    @Inject
    private FieldErrors errors;

    @Inject
    private PathParameters path;

    private SpaceDetails space;
    private PageForm form;
    private DocumentForm facts;
    private final CaptureForm capture = new CaptureForm();

    /** Called before the view is rendered, each time. */
    public void open() {
        if (form == null) {
            space = spaces.named(path.space());
            Access.requireInsiderOf(space.team());
            form = new PageForm(space.marking());
            facts = new DocumentForm(Content.NO_FACTS, names);
            form.setFacts(facts);
        }
    }

    public void save() {
        NewPage page = form.create(space.slug(), Document.NAME);
        NewDocument document = new NewDocument(
                page.space(), page.title(), page.body(), page.facts(), page.marking(), page.named(), page.summary());
        try {
            outcomes.created(documents.capture(document, capture.capture(facts.getUrl())));
        } catch (Invalid invalid) {
            errors.show(withoutDoubles(invalid), "edit", "document.field.", Document.NAME);
        }
    }

    private static Invalid withoutDoubles(Invalid invalid) {
        List<Violation> others = invalid.violations().stream()
                .filter(violation -> !violation.field().startsWith(CAPTURES))
                .toList();
        return others.isEmpty() ? invalid : new Invalid(others);
    }

    public SpaceDetails getSpace() {
        return space;
    }

    public PageForm getForm() {
        return form;
    }

    public CaptureForm getCapture() {
        return capture;
    }
}
