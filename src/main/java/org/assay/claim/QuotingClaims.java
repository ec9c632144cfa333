package org.assay.claim;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.assay.document.Quotation;
import org.assay.document.QuotedBy;
import org.assay.platform.ApplicationService;

/** Tells documents which claims quote them. */
@ApplicationService
class QuotingClaims implements QuotedBy {

    @Inject
    private Claims claims;

    @Override
    public List<Quotation> of(UUID document) {
        return claims.ofDocument(document).stream()
                .map(QuotingClaims::quotation)
                .toList();
    }

    private static Quotation quotation(ClaimCard card) {
        return new Quotation(
                card.id(),
                Claim.NAME,
                card.proposition(),
                card.address().space(),
                card.address().slug(),
                card.quote().capture(),
                card.quote().start(),
                card.quote().end());
    }
}
