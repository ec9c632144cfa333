package org.assay.document;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Visibility;
import org.assay.page.PageViews;
import org.assay.page.QuotedTexts;
import org.assay.page.Seen;
import org.assay.page.ViewChoice;
import org.assay.platform.ApplicationService;
import org.assay.platform.NotFound;

/** What was captured, for whoever sees a stage of the document that names the capture. */
@ApplicationService
public class CaptureTexts implements QuotedTexts {

    /** The record of captures under the alias {@code c}, as facts have it: what is empty there is absent here. */
    static final String RECORD =
            """
            select new org.assay.document.Capture(c.id.number, c.sha256, c.contentSha256, c.mediaType, c.bytes,
                c.codePoints, c.extractor, c.method, nullif(c.how, ''), c.person, c.at, nullif(c.fileName, ''),
                nullif(c.url, ''), nullif(c.note, ''))
            from CaptureRow c""";

    /** Where a stage that the caller sees names it. */
    private static final String SEEN = " where c.id.pageId = :page and c.id.number = :number and exists"
            + " (select 1 from CaptureStage s where s.id.pageId = c.id.pageId and s.id.number = c.id.number)";

    private static final String TEXT =
            "select c.content from capture c where c.page_id = :page and c.number = :number and exists"
                    + " (select 1 from document_capture s where s.page_id = c.page_id and s.number = c.number and "
                    + Visibility.rowCondition("s") + ")";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PageViews views;

    @Override
    public Optional<String> text(UUID document, int capture) {
        Access.requireMember();
        return Seen.anyStage(entities, TEXT, String.class)
                .setParameter("page", document)
                .setParameter("number", capture)
                .uniqueResultOptional();
    }

    @Override
    public int latest(UUID document) {
        Access.requireMember();
        return entities.createQuery(
                        "select coalesce(max(s.id.number), 0) from CaptureStage s where s.id.pageId = :page",
                        Integer.class)
                .setParameter("page", document)
                .getSingleResult();
    }

    /**
     * The record of a capture.
     *
     * @throws NotFound if there is none that the caller may see
     */
    public Capture record(UUID document, int capture) {
        Access.requireMember();
        return one(RECORD + SEEN, Capture.class, document, capture).orElseThrow(NotFound::new);
    }

    /**
     * The bytes as they were captured. Where reads of the page are recorded, so is this.
     *
     * @throws NotFound if there is no such capture that the caller may see
     */
    public byte[] original(UUID document, int capture) {
        views.source(document, ViewChoice.USUAL);
        return one("select c.original from CaptureRow c" + SEEN, byte[].class, document, capture)
                .orElseThrow(NotFound::new);
    }

    /** The text, as {@link #original}. */
    public String read(UUID document, int capture) {
        views.source(document, ViewChoice.USUAL);
        return text(document, capture).orElseThrow(NotFound::new);
    }

    private <T> Optional<T> one(String query, Class<T> type, UUID document, int capture) {
        return entities.createQuery(query, type)
                .setParameter("page", document)
                .setParameter("number", capture)
                .getResultStream()
                .findFirst();
    }
}
