package org.assay.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private static final String CONTRADICTIONS =
            """
            select r.id.pageId, a.speaker, r.toPage, b.speaker
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
        for (Object[] row : contradictions(claims)) {
            involved.put((UUID) row[0], new Decided((UUID) row[1], ClaimStatus.OPEN));
            involved.put((UUID) row[2], new Decided((UUID) row[3], ClaimStatus.OPEN));
            links.add(new ClaimLink<>((UUID) row[0], ClaimRelationType.CONTRADICTS, (UUID) row[2]));
        }
        involved.putAll(claims);
        Map<UUID, UUID> standing = links.isEmpty() ? Map.of() : standing(involved.values());
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

    /** Whoever was merged is no other speaker than the one that stands for him. */
    private Map<UUID, UUID> standing(Collection<Decided> claims) {
        return actors.representatives(claims.stream().map(Decided::speaker).collect(Collectors.toSet()));
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
