package org.assay.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.assay.page.SaveOutcome;
import org.assay.page.SavedRevision;
import org.assay.platform.Bounds;
import org.assay.platform.Invalid;

/**
 * Capturing documents: the one way for screen, REST and import. Texts are taken from files before the transaction, which holds
 * no lock while a file is read; access is asked before that and again with the save.
 */
@ApplicationScoped
public class Documents {

    @Inject
    private Extractor extractor;

    @Inject
    private DocumentPages pages;

    /**
     * Begins a document by its first capture.
     *
     * @throws org.assay.platform.NotFound if there is no such space that the caller may see
     * @throws org.assay.access.Denied if he is no analyst or reviewer of its team
     * @throws Invalid if what was sent breaks a rule of form, or no text can be taken from it; nothing is stored then
     */
    public SavedRevision capture(NewDocument sent, NewCapture source) {
        pages.requireInsiderOf(sent.space());
        return pages.create(sent, read(source));
    }

    /**
     * Captures a document anew. What became of the quotes that the caller sees is found out and kept.
     *
     * @param base hash of the document's latest revision as the caller has seen it: with any other nothing is stored
     * @throws org.assay.platform.NotFound if there is no such document that the caller may see
     * @throws Invalid if no text can be taken from what was sent, or it is what the latest capture has already
     */
    public SaveOutcome recapture(UUID document, String base, NewCapture source, String summary) {
        pages.requireEditor(document);
        return pages.append(document, base, read(source), summary);
    }

    /**
     * Takes the text from what was sent, for a program that composes a document's facts itself: it puts the result into the
     * {@link Intake} and saves a page whose facts hold {@link Captured#as}.
     *
     * @throws Invalid if no text can be taken from it
     */
    public Captured read(NewCapture source) {
        Bounds bounds = Bounds.check();
        bounds.optionalLine("fileName", source.fileName(), Capture.MAX_FILE_NAME);
        bounds.optionalLine("how", source.how(), Capture.MAX_HOW);
        bounds.optionalLine("url", source.url(), Url.MAX);
        bounds.paragraphs("note", source.note(), Capture.MAX_NOTE);
        bounds.orThrow();
        return Captured.of(source, extracted(source));
    }

    /** A pasted text is what it is, whatever it looks like. */
    private Extracted extracted(NewCapture source) {
        return source.method() == Method.PASTED ? Extraction.pasted(source.bytes()) : extractor.extract(source.bytes());
    }
}
