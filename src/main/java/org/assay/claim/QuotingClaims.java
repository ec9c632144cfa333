package org.assay.claim;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Visibility;
import org.assay.document.Quotation;
import org.assay.document.QuotedBy;
import org.assay.page.EffectiveStage;
import org.assay.platform.ApplicationService;

/** Tells documents which claims quote them: all of them, however many. */
@ApplicationService
class QuotingClaims implements QuotedBy {

    private static final String QUOTATIONS =
            """
            select new org.assay.document.Quotation(p.id, p.kind, c.proposition, s.slug, p.slug, c.capture, c.quoteStart, c.quoteEnd)
            from ClaimRow c join Page p on p.id = c.id.pageId join Space s on s.id = p.spaceId
            where c.document = :document and c.retired = false and\s"""
                    + EffectiveStage.of("c", "p") + " order by c.quoteStart, c.quoteEnd, c.id.pageId";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Quotation> of(UUID document) {
        Access.requireMember();
        return entities.createQuery(QUOTATIONS, Quotation.class)
                .setParameter("document", document)
                .setParameter("keys", Visibility.keyArray())
                .getResultList();
    }
}
