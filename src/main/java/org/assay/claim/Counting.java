package org.assay.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.actor.Actors;
import org.assay.page.EffectiveStage;
import org.assay.page.Seen;
import org.assay.page.Stage;
import org.assay.tradecraft.ClaimLink;
import org.assay.tradecraft.ClaimRelationType;
import org.assay.tradecraft.Corroboration;
import org.assay.tradecraft.Independence;
import org.assay.tradecraft.Report;
import org.assay.tradecraft.RootOrigins;

/**
 * Counts reports, voices and origins of many sets of claims at once, as far as the caller sees them; a few statements, whatever
 * their number. Retired claims do not count, and whoever was merged speaks with the voice of the one that stands for him.
 */
@ApplicationScoped
public class Counting {

    /** What repeats what repeats what: nobody records more. */
    private static final int DEEPEST = 12;

    private static final String REPORTS =
            "select c.page_id, c.speaker, c.origin, exists (select 1 from actor_row m join page mp on "
                    + EffectiveStage.sql("m", "mp")
                    + " where m.page_id = c.speaker and m.merged_into is not null and not m.retired) as merged"
                    + " from claim_row c where c.page_id in (:claims) and not c.retired and "
                    + EffectiveStage.inRow("c");

    private static final String INHERITANCE = "select r.page_id, r.type, r.to_page from claim_relation r where "
            + EffectiveStage.inRow("r") + " and r.page_id in (:claims) and r.type in ('repeats', 'derives-from')";

    private static final String NOWHERE = "select o.page_id from origin_row o join page p on "
            + EffectiveStage.sql("o", "p") + " where o.page_id in (:origins) and not o.counts";

    private static final String INDEPENDENT = "select i.page_id, i.other from origin_independence i join page p on "
            + EffectiveStage.sql("i", "p") + " where i.page_id in (:origins) and i.other in (:origins)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Actors actors;

    /** What is known of the claims, their ancestors and origins. */
    public record Counted(
            Map<UUID, Report<UUID>> reports,
            RootOrigins<UUID> roots,
            Set<UUID> nowhere,
            List<Independence<UUID>> independent) {

        /** How often, by how many and from how many origins these of the claims say what they say. */
        public Corroboration<UUID> corroboration(Collection<UUID> claims) {
            return Corroboration.of(
                    claims.stream()
                            .filter(reports::containsKey)
                            .map(reports::get)
                            .toList(),
                    roots,
                    nowhere,
                    independent);
        }
    }

    /**
     * What is known of the claims and of what they inherit from.
     *
     * @param stage null for each page's effective stage
     */
    public Counted of(Collection<UUID> claims, Stage stage) {
        Map<UUID, Report<UUID>> reports = new HashMap<>();
        List<ClaimLink<UUID>> links = new ArrayList<>();
        Set<UUID> merged = new HashSet<>();
        Set<UUID> wanted = new HashSet<>(claims);
        for (int depth = 0; depth < DEEPEST && !wanted.isEmpty(); depth++) {
            List<UUID> heirs = new ArrayList<>();
            for (Object[] row : rows(REPORTS, "claims", wanted, stage)) {
                UUID claim = (UUID) row[0];
                reports.put(claim, new Report<>(claim, Optional.of((UUID) row[1]), Optional.ofNullable((UUID) row[2])));
                if (row[2] == null) {
                    heirs.add(claim);
                }
                if ((boolean) row[3]) {
                    merged.add((UUID) row[1]);
                }
            }
            wanted.clear();
            for (Object[] row : heirs.isEmpty() ? List.<Object[]>of() : rows(INHERITANCE, "claims", heirs, stage)) {
                links.add(new ClaimLink<>(
                        (UUID) row[0], ClaimRelationType.of((String) row[1]).orElseThrow(), (UUID) row[2]));
                wanted.add((UUID) row[2]);
            }
            wanted.removeAll(reports.keySet());
        }
        Map<UUID, UUID> standing = merged.isEmpty() ? Map.of() : actors.representatives(merged, stage);
        reports.replaceAll((claim, report) -> voiced(report, standing));
        return counted(reports, links, stage);
    }

    private static Report<UUID> voiced(Report<UUID> report, Map<UUID, UUID> standing) {
        return new Report<>(
                report.claim(),
                report.speaker().map(speaker -> standing.getOrDefault(speaker, speaker)),
                report.origin());
    }

    private Counted counted(Map<UUID, Report<UUID>> reports, List<ClaimLink<UUID>> links, Stage stage) {
        Set<UUID> origins = new HashSet<>();
        reports.values().forEach(report -> report.origin().ifPresent(origins::add));
        Set<UUID> nowhere = new HashSet<>();
        List<Independence<UUID>> independent = new ArrayList<>();
        if (!origins.isEmpty()) {
            nowhere.addAll(Seen.query(entities, NOWHERE, UUID.class, stage)
                    .setParameter("origins", origins)
                    .getResultList());
        }
        if (origins.size() > 1) {
            rows(INDEPENDENT, "origins", origins, stage)
                    .forEach(row -> independent.add(new Independence<>((UUID) row[0], (UUID) row[1])));
        }
        return new Counted(reports, RootOrigins.trace(reports.values(), links), nowhere, independent);
    }

    private List<Object[]> rows(String sql, String name, Collection<UUID> ids, Stage stage) {
        return Seen.query(entities, sql, Object[].class, stage)
                .setParameter(name, new ArrayList<>(ids))
                .getResultList();
    }
}
