package org.assay.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Visibility;
import org.assay.page.EffectiveStage;
import org.assay.tradecraft.ClaimLink;
import org.assay.tradecraft.ClaimRelationType;
import org.assay.tradecraft.Corroboration;
import org.assay.tradecraft.Independence;
import org.assay.tradecraft.Report;
import org.assay.tradecraft.RootOrigins;

/** Counts from how many origins claims come, as far as the caller sees them. */
@ApplicationScoped
class Support {

    /** What repeats what repeats what: nobody records more. */
    private static final int DEEPEST = 12;

    @PersistenceContext
    private EntityManager entities;

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

    /** How often, by how many and from how many origins the claims say what they say; retired ones do not count. */
    Corroboration<UUID> count(Collection<UUID> claims) {
        List<Report<UUID>> counted = reports(claims);
        List<Report<UUID>> all = new ArrayList<>(counted);
        List<ClaimLink<UUID>> links = new ArrayList<>();
        Set<UUID> seen = ids(all);
        List<UUID> heirs = withoutOrigin(counted);
        for (int depth = 0; depth < DEEPEST && !heirs.isEmpty(); depth++) {
            List<ClaimLink<UUID>> found = inheritances(heirs);
            links.addAll(found);
            Set<UUID> next = found.stream().map(ClaimLink::to).collect(Collectors.toSet());
            next.removeAll(seen);
            List<Report<UUID>> ancestors = reports(next);
            all.addAll(ancestors);
            seen.addAll(next);
            heirs = withoutOrigin(ancestors);
        }
        RootOrigins<UUID> roots = RootOrigins.trace(all, links);
        Set<UUID> origins =
                all.stream().flatMap(report -> report.origin().stream()).collect(Collectors.toSet());
        return Corroboration.of(counted, roots, nowhere(origins), independence(origins));
    }

    private List<Report<UUID>> reports(Collection<UUID> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select c.id.pageId, c.speaker, c.origin from ClaimRow c join Page p on p.id = c.id.pageId"
                                + " where c.id.pageId in :claims and c.retired = false and "
                                + EffectiveStage.of("c", "p"),
                        Object[].class)
                .setParameter("claims", claims)
                .setParameter("keys", Visibility.keyArray())
                .getResultStream()
                .map(row -> new Report<>((UUID) row[0], Optional.of((UUID) row[1]), Optional.ofNullable((UUID) row[2])))
                .toList();
    }

    private List<ClaimLink<UUID>> inheritances(Collection<UUID> claims) {
        return entities.createQuery(
                        "select r.id.pageId, r.type, r.toPage from ClaimRelationRow r join Page p on p.id = r.id.pageId"
                                + " where r.id.pageId in :claims and r.type in :types and "
                                + EffectiveStage.of("r", "p"),
                        Object[].class)
                .setParameter("claims", claims)
                .setParameter(
                        "types", List.of(ClaimRelationType.REPEATS.label(), ClaimRelationType.DERIVES_FROM.label()))
                .setParameter("keys", Visibility.keyArray())
                .getResultStream()
                .map(row -> new ClaimLink<>(
                        (UUID) row[0], ClaimRelationType.of((String) row[1]).orElseThrow(), (UUID) row[2]))
                .toList();
    }

    private Set<UUID> nowhere(Collection<UUID> origins) {
        return origins.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "select o.id.pageId from OriginRow o join Page p on p.id = o.id.pageId"
                                        + " where o.id.pageId in :origins and o.counts = false and "
                                        + EffectiveStage.of("o", "p"),
                                UUID.class)
                        .setParameter("origins", origins)
                        .setParameter("keys", Visibility.keyArray())
                        .getResultList());
    }

    private List<Independence<UUID>> independence(Collection<UUID> origins) {
        return origins.size() < 2
                ? List.of()
                : entities.createQuery(
                                "select i.id.pageId, i.id.other from OriginIndependence i join Page p on p.id = i.id.pageId"
                                        + " where i.id.pageId in :origins and i.id.other in :origins and "
                                        + EffectiveStage.of("i", "p"),
                                Object[].class)
                        .setParameter("origins", origins)
                        .setParameter("keys", Visibility.keyArray())
                        .getResultStream()
                        .map(row -> new Independence<>((UUID) row[0], (UUID) row[1]))
                        .toList();
    }

    private static List<UUID> withoutOrigin(Collection<Report<UUID>> reports) {
        return reports.stream()
                .filter(report -> report.origin().isEmpty())
                .map(Report::claim)
                .toList();
    }

    private static Set<UUID> ids(Collection<Report<UUID>> reports) {
        return reports.stream().map(Report::claim).collect(Collectors.toCollection(HashSet::new));
    }
}
