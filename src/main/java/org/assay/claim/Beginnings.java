package org.assay.claim;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.facts.Quote;
import org.assay.identity.CurrentCaller;
import org.assay.page.CanonicalJson;
import org.assay.page.PageViews;
import org.assay.page.ViewChoice;
import org.assay.platform.ApplicationService;
import org.assay.platform.NotFound;
import org.assay.tradecraft.ClaimForm;

/** What a new claim most likely says: of the document that it is taken from, and of who spoke last. */
@ApplicationService
public class Beginnings {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PageViews views;

    @Inject
    private Quoting quoting;

    /**
     * What a document tells of its claims.
     *
     * @param author actor who wrote it; null where it does not say
     * @param published when it was published, in EDTF; null where it does not say
     */
    public record Source(UUID author, String published) {}

    /** What the document says of itself. */
    public Source of(UUID document) {
        JsonObject facts = facts(document);
        JsonObject published = facts.getJsonObject("published");
        return new Source(id(facts, "author"), published == null ? null : published.getString("edtf", null));
    }

    /** Who speaks in the claim of that document that the caller saved last. */
    public Optional<UUID> lastSpeaker(UUID document) {
        Access.requireMember();
        return entities.createQuery(
                        """
                        select c.speaker from ClaimRow c
                            join PageStage l on l.id.pageId = c.id.pageId and l.id.stage = c.id.stage
                        where c.document = :document and c.id.stage = org.assay.page.Stage.DRAFT and l.updatedBy = :person
                        order by l.updated desc""",
                        UUID.class)
                .setParameter("document", document)
                .setParameter("person", CurrentCaller.get().person())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How the words most likely came into the document. */
    public ClaimForm formOf(Quote quote, boolean authorSpeaks) {
        Access.requireMember();
        boolean quoted = quoting.text(quote.document(), quote.capture())
                .filter(text -> Quotations.surround(text, quote))
                .isPresent();
        if (quoted) {
            return ClaimForm.DIRECT_QUOTE;
        }
        return authorSpeaks ? ClaimForm.AUTHOR_VOICE : ClaimForm.INDIRECT_QUOTE;
    }

    private JsonObject facts(UUID page) {
        try {
            return CanonicalJson.parse(
                    views.source(page, ViewChoice.USUAL).content().facts());
        } catch (NotFound hidden) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
    }

    private static UUID id(JsonObject facts, String name) {
        String id = facts.getString(name, null);
        return id == null ? null : UUID.fromString(id);
    }
}
