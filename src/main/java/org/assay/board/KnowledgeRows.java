package org.assay.board;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.assay.page.EffectiveStage;
import org.assay.page.Seen;
import org.assay.page.Stage;
import org.assay.tradecraft.ClaimLink;
import org.assay.tradecraft.ClaimRelationType;
import org.assay.tradecraft.ClaimStatus;
import org.assay.tradecraft.Independence;
import org.assay.tradecraft.Tie;

/** Reads the body of knowledge of a space, as far as the caller sees it. */
@ApplicationScoped
class KnowledgeRows {

    private static final String OF_SPACE =
            " join page p on p.id = r.page_id where r.space_id = :space and not r.retired and "
                    + EffectiveStage.sql("r", "p");

    private static final String IN_SPACE =
            " r where r.space_id = :space and not r.retired and " + EffectiveStage.inRow("r");

    private static final String CLAIMS =
            "select r.page_id, r.ref, r.modality, r.form, r.speaker, r.origin, r.decision, r.chain_length from claim_row"
                    + IN_SPACE;

    private static final String SUBJECTS =
            "select r.page_id, r.actor from claim_subject" + IN_SPACE + " and r.role = 'subject'";

    private static final String RELATIONS = "select r.page_id, r.type, r.to_page from claim_relation" + IN_SPACE;

    private static final String ACTORS =
            "select r.page_id, r.ref, r.named, r.mentioned, r.merged_into from actor_row r" + OF_SPACE;

    /** Actors of other spaces of whom claims of this one speak. */
    private static final String NAMES =
            "select r.page_id, r.ref from actor_row r join page p on p.id = r.page_id where r.page_id in (:ids) and "
                    + EffectiveStage.sql("r", "p");

    private static final String TIES =
            """
            select c.page_id, c.type, c.negated, c.to_page from actor_relation c
            join actor_row r on r.page_id = c.page_id and r.stage = c.stage"""
                    + OF_SPACE;

    private static final String INDEPENDENCE =
            """
            select i.page_id, i.other from origin_independence i
            join origin_row r on r.page_id = i.page_id and r.stage = i.stage"""
                    + OF_SPACE;

    @PersistenceContext
    private EntityManager entities;

    Knowledge of(UUID space, Stage stage) {
        return new Reading(space, stage).all();
    }

    private final class Reading {

        private final UUID space;
        private final Stage stage;
        private final Map<UUID, String> claims = new HashMap<>();
        private final Map<UUID, String> origins = new HashMap<>();
        private final Map<UUID, String> actors = new HashMap<>();
        private final Map<UUID, UUID> merged = new HashMap<>();
        private final Set<String> used = new HashSet<>();

        Reading(UUID space, Stage stage) {
            this.space = space;
            this.stage = stage;
        }

        Knowledge all() {
            List<KnownActor> knownActors = actors();
            List<KnownOrigin> knownOrigins =
                    rows("select r.page_id, r.ref, r.counts from origin_row r" + OF_SPACE).stream()
                            .map(row -> new KnownOrigin(named(origins, "origin", row), (boolean) row[2]))
                            .toList();
            List<Object[]> claimRows = rows(CLAIMS);
            Map<UUID, List<UUID>> subjects = new HashMap<>();
            rows(SUBJECTS).forEach(row -> subjects.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add((UUID) row[1]));
            List<Object[]> ties = rows(TIES);
            learn(claimRows, subjects, ties);
            List<KnownClaim> knownClaims = claimRows.stream()
                    .map(row -> claim(row, subjects.getOrDefault((UUID) row[0], List.of())))
                    .toList();
            return new Knowledge(
                    knownActors,
                    count("place_row"),
                    count("event_row"),
                    knownOrigins,
                    knownClaims,
                    relations(),
                    ties(ties),
                    independence());
        }

        private List<KnownActor> actors() {
            List<KnownActor> known = new ArrayList<>();
            for (Object[] row : rows(ACTORS)) {
                String name = named(actors, "actor", row);
                if (row[4] == null) {
                    known.add(new KnownActor(name, (boolean) row[2], (boolean) row[3]));
                } else {
                    merged.put((UUID) row[0], (UUID) row[4]);
                }
            }
            return known;
        }

        /** Finds the names of actors of other spaces. */
        private void learn(List<Object[]> claimRows, Map<UUID, List<UUID>> subjects, List<Object[]> ties) {
            Set<UUID> wanted = new HashSet<>(merged.values());
            claimRows.forEach(row -> wanted.add((UUID) row[4]));
            subjects.values().forEach(wanted::addAll);
            ties.forEach(row -> wanted.add((UUID) row[3]));
            wanted.removeAll(actors.keySet());
            if (!wanted.isEmpty()) {
                Seen.query(entities, NAMES, Object[].class, stage)
                        .setParameter("ids", wanted)
                        .getResultList()
                        .forEach(row -> named(actors, "actor", row));
            }
        }

        private KnownClaim claim(Object[] row, List<UUID> about) {
            return new KnownClaim(
                    named(claims, "claim", row),
                    (String) row[2],
                    (String) row[3],
                    actor((UUID) row[4]),
                    Optional.ofNullable((UUID) row[5]).map(origins::get),
                    row[6] == null
                            ? ClaimStatus.OPEN
                            : ClaimStatus.of((String) row[6]).orElseThrow(),
                    (int) row[7],
                    about.stream().flatMap(id -> actor(id).stream()).distinct().toList());
        }

        private List<ClaimLink<String>> relations() {
            return rows(RELATIONS).stream()
                    .filter(row -> claims.containsKey((UUID) row[0]) && claims.containsKey((UUID) row[2]))
                    .map(row -> new ClaimLink<>(
                            claims.get((UUID) row[0]),
                            ClaimRelationType.of((String) row[1]).orElseThrow(),
                            claims.get((UUID) row[2])))
                    .toList();
        }

        private List<Tie<String>> ties(List<Object[]> rows) {
            List<Tie<String>> ties = new ArrayList<>();
            for (Object[] row : rows) {
                Optional<String> from = actor((UUID) row[0]);
                Optional<String> to = actor((UUID) row[3]);
                if (from.isPresent() && to.isPresent()) {
                    ties.add(new Tie<>(from.get(), (String) row[1], (boolean) row[2], to.get()));
                }
            }
            return ties;
        }

        private List<Independence<String>> independence() {
            return rows(INDEPENDENCE).stream()
                    .filter(row -> origins.containsKey((UUID) row[0])
                            && origins.containsKey((UUID) row[1])
                            && !row[0].equals(row[1]))
                    .map(row -> new Independence<>(origins.get((UUID) row[0]), origins.get((UUID) row[1])))
                    .distinct()
                    .toList();
        }

        /** The name of the actor, or of the one that it was merged into; none where the caller does not see it. */
        private Optional<String> actor(UUID id) {
            UUID now = id;
            for (Set<UUID> seen = new HashSet<>(); merged.containsKey(now) && seen.add(now); ) {
                now = merged.get(now);
            }
            return Optional.ofNullable(actors.get(now));
        }

        private int count(String table) {
            return Seen.query(entities, "select count(*) from " + table + " r" + OF_SPACE, Long.class, stage)
                    .setParameter("space", space)
                    .getSingleResult()
                    .intValue();
        }

        private List<Object[]> rows(String sql) {
            return Seen.query(entities, sql + " order by r.page_id", Object[].class, stage)
                    .setParameter("space", space)
                    .getResultList();
        }

        /** By its short name; by its id where it has none, or another has the same. */
        private String named(Map<UUID, String> names, String kind, Object[] row) {
            String name = kind + "/" + row[1];
            if (row[1] == null || !used.add(name)) {
                name = kind + "/" + row[0];
            }
            names.put((UUID) row[0], name);
            return name;
        }
    }
}
