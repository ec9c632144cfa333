package org.assay.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Visibility;
import org.assay.actor.Actors;
import org.assay.page.EffectiveStage;
import org.assay.tradecraft.ClaimLink;
import org.assay.tradecraft.ClaimRelationType;
import org.assay.tradecraft.ClaimStatus;
import org.assay.tradecraft.ClaimStatuses;

/** Where the question of claims' truth stands, by what the caller sees that contradicts them. */
@ApplicationScoped
class Statuses {

    /** Whether one of the two speakers was merged into another actor. */
    private static final String MERGED = "(select m.id.pageId from ActorRow m join Page mp on mp.id = m.id.pageId"
            + " where m.id.pageId in (a.speaker, b.speaker) and m.mergedInto is not null and m.retired = false and "
            + EffectiveStage.of("m", "mp") + ")";

    private static final String CONTRADICTIONS =
            """
            select r.id.pageId, a.speaker, r.toPage, b.speaker, case when exists\s"""
                    + MERGED
                    + """
             then true else false end
            from ClaimRelationRow r join Page p on p.id = r.id.pageId
                join ClaimRow a on a.id.pageId = r.id.pageId and a.id.stage = r.id.stage
                join ClaimRow b on b.id.pageId = r.toPage join Page q on q.id = b.id.pageId
            where r.type = :contradicts and (r.id.pageId in :claims or r.toPage in :claims)
                and a.retired = false and b.retired = false and\s""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Actors actors;

    /** A claim's speaker, and what a person decided of it. */
    record Decided(UUID speaker, ClaimStatus decision) {}

    /** The status of each. */
    Map<UUID, ClaimStatus> of(Map<UUID, Decided> claims) {
        Map<UUID, Decided> involved = new HashMap<>();
        List<ClaimLink<UUID>> links = new ArrayList<>();
        Set<UUID> merged = new HashSet<>();
        for (Object[] row : contradictions(claims)) {
            involved.put((UUID) row[0], new Decided((UUID) row[1], ClaimStatus.OPEN));
            involved.put((UUID) row[2], new Decided((UUID) row[3], ClaimStatus.OPEN));
            links.add(new ClaimLink<>((UUID) row[0], ClaimRelationType.CONTRADICTS, (UUID) row[2]));
            if ((boolean) row[4]) {
                merged.addAll(List.of((UUID) row[1], (UUID) row[3]));
            }
        }
        involved.putAll(claims);
        // Whoever was merged is no other speaker than the one that stands for him.
        Map<UUID, UUID> standing = merged.isEmpty() ? Map.of() : actors.representatives(merged, null);
        Map<UUID, ClaimStatus> all = ClaimStatuses.of(
                involved.entrySet().stream()
                        .map(entry -> new ClaimStatuses.Decided<>(
                                entry.getKey(),
                                Optional.of(standing.getOrDefault(
                                        entry.getValue().speaker(),
                                        entry.getValue().speaker())),
                                entry.getValue().decision()))
                        .toList(),
                links);
        all.keySet().retainAll(claims.keySet());
        return all;
    }

    private List<Object[]> contradictions(Map<UUID, Decided> claims) {
        return entities.createQuery(
                        CONTRADICTIONS + EffectiveStage.of("r", "p") + " and " + EffectiveStage.of("b", "q"),
                        Object[].class)
                .setParameter("contradicts", ClaimRelationType.CONTRADICTS.label())
                .setParameter("claims", claims.keySet())
                .setParameter("keys", Visibility.keyArray())
                .getResultList();
    }
}
