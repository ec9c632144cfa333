package org.assay.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.page.EffectiveStage;
import org.assay.page.Seen;
import org.assay.tradecraft.ClaimRelationType;
import org.assay.tradecraft.Corroboration;
import org.assay.tradecraft.Independence;

/** Counts from how many origins claims come, as far as the caller sees them. */
@ApplicationScoped
class Support {

    private static final String SUPPORTING =
            "select r.page_id from claim_relation r where r.to_page = :claim and r.type = :supports and "
                    + EffectiveStage.inRow("r");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Counting counting;

    /** The pairs of independent origins from which the claims come that support this one. */
    Set<Independence<UUID>> independentPairs(UUID claim) {
        List<UUID> supporting = Seen.query(entities, SUPPORTING, UUID.class, null)
                .setParameter("claim", claim)
                .setParameter("supports", ClaimRelationType.SUPPORTS.label())
                .getResultList();
        return count(supporting).independent();
    }

    /** How often, by how many and from how many origins the claims say what they say. */
    Corroboration<UUID> count(Collection<UUID> claims) {
        return counting.of(claims, null).corroboration(claims);
    }
}
