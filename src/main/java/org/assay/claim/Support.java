package org.assay.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Visibility;
import org.assay.page.EffectiveStage;
import org.assay.tradecraft.ClaimRelationType;
import org.assay.tradecraft.Corroboration;
import org.assay.tradecraft.Independence;

/** Counts from how many origins claims come, as far as the caller sees them. */
@ApplicationScoped
class Support {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Counting counting;

    /** The pairs of independent origins from which the claims come that support this one. */
    Set<Independence<UUID>> independentPairs(UUID claim) {
        List<UUID> supporting = entities.createQuery(
                        "select r.id.pageId from ClaimRelationRow r join Page p on p.id = r.id.pageId"
                                + " where r.toPage = :claim and r.type = :supports and "
                                + EffectiveStage.of("r", "p"),
                        UUID.class)
                .setParameter("claim", claim)
                .setParameter("supports", ClaimRelationType.SUPPORTS.label())
                .setParameter("keys", Visibility.keyArray())
                .getResultList();
        return count(supporting).independent();
    }

    /** How often, by how many and from how many origins the claims say what they say. */
    Corroboration<UUID> count(Collection<UUID> claims) {
        return counting.of(claims, null).corroboration(claims);
    }
}
