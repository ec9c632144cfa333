package org.assay.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Visibility;
import org.assay.actor.TrackRecord;
import org.assay.page.EffectiveStage;
import org.assay.tradecraft.ClaimStatus;
import org.assay.tradecraft.Modality;

/** Counts how claims of sources have turned out; what others only imagine somebody to say is not held against him. */
@ApplicationScoped
class ResolvedClaims implements TrackRecord {

    private static final List<String> RESOLVED =
            List.of(ClaimStatus.CORROBORATED.label(), ClaimStatus.REFUTED.label(), ClaimStatus.RETRACTED.label());

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Map<UUID, Resolved> of(Collection<UUID> actors) {
        Map<UUID, Resolved> records = new HashMap<>();
        if (!actors.isEmpty()) {
            entities.createQuery(
                            """
                            select c.speaker, sum(case when c.decision = :confirmed then 1 else 0 end), count(*)
                            from ClaimRow c join Page p on p.id = c.id.pageId
                            where c.speaker in :actors and c.decision in :resolved and c.modality <> :imagined
                                and c.retired = false and\s"""
                                    + EffectiveStage.of("c", "p") + " group by c.speaker",
                            Object[].class)
                    .setParameter("confirmed", ClaimStatus.CORROBORATED.label())
                    .setParameter("actors", actors)
                    .setParameter("resolved", RESOLVED)
                    .setParameter("imagined", Modality.HYPOTHETICAL.label())
                    .setParameter("keys", Visibility.keyArray())
                    .getResultList()
                    .forEach(row -> records.put((UUID) row[0], record((Long) row[1], (Long) row[2])));
        }
        return records;
    }

    private static Resolved record(long confirmed, long all) {
        return new Resolved((int) confirmed, (int) (all - confirmed));
    }
}
