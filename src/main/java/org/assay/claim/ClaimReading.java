package org.assay.claim;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Access;
import org.assay.access.Visibility;
import org.assay.document.Readings;
import org.assay.identity.People;
import org.assay.page.CanonicalJson;
import org.assay.page.EffectiveStage;
import org.assay.platform.ApplicationService;
import org.assay.platform.Bounds;
import org.assay.tradecraft.ClaimRelationType;
import org.assay.tradecraft.ClaimStatus;
import org.assay.tradecraft.Corroboration;

/** Puts together what the page of a claim shows: what it states, and what others state of it. */
@ApplicationService
public class ClaimReading {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Claim kind;

    @Inject
    private Claims claims;

    @Inject
    private Quoting quoting;

    @Inject
    private Readings documents;

    @Inject
    private Names naming;

    @Inject
    private People people;

    /** A relation as one of the two claims states it. */
    private record Stated(
            UUID other,
            ClaimRelationType type,
            boolean here,
            String strength,
            String rationale,
            UUID by,
            Instant at,
            int position) {

        String direction() {
            return type.isSymmetric() ? "both" : here ? "out" : "in";
        }
    }

    /** What the page states, read. */
    public ClaimFacts facts(String json) {
        Access.requireMember();
        return kind.read(CanonicalJson.parse(json), kind.schemaVersion(), Bounds.check());
    }

    /**
     * The claim as its page shows it.
     *
     * @param json what the revision that is looked at states
     * @param present whether that is what counts now: of the past others' present words are not shown
     */
    public ClaimView view(UUID page, String json, boolean present) {
        ClaimFacts facts = facts(json);
        List<Stated> stated = new ArrayList<>(stated(facts));
        if (present) {
            stated.addAll(statedOf(page));
        }
        Set<UUID> ids = stated.stream().map(Stated::other).collect(Collectors.toCollection(HashSet::new));
        ids.add(page);
        Map<UUID, ClaimCard> cards = claims.cards(ids);
        Corroboration<UUID> counted = present ? claims.corroboration(counting(page, stated)) : null;
        Map<UUID, Named> names = names(facts, counted);
        boolean disputed = present && cards.containsKey(page) && cards.get(page).status() == ClaimStatus.DISPUTED;
        Optional<Passage> passage = quoting.passage(facts.quote());
        return new ClaimView(
                facts,
                passage.orElse(null),
                passage.filter(words -> present)
                        .flatMap(words -> documents.fate(facts.quote()))
                        .orElse(null),
                names,
                groups(stated, cards),
                disputed ? ClaimStatus.DISPUTED : facts.ruling().status(),
                disputed ? disputing(facts, stated, cards) : List.of(),
                counted == null ? null : picture(facts, counted, names));
    }

    private static List<Stated> stated(ClaimFacts facts) {
        List<Stated> stated = new ArrayList<>();
        for (Relation relation : facts.relations()) {
            stated.add(new Stated(
                    relation.to(),
                    relation.type(),
                    true,
                    relation.strength().label(),
                    relation.rationale(),
                    relation.by(),
                    relation.at(),
                    stated.size()));
        }
        return stated;
    }

    private List<Stated> statedOf(UUID page) {
        return entities.createQuery(
                        """
                        select r.id.pageId, r.type, r.strength, r.rationale, r.statedBy, r.statedAt
                        from ClaimRelationRow r join Page p on p.id = r.id.pageId
                        where r.toPage = :page and\s"""
                                + EffectiveStage.of("r", "p") + " order by r.statedAt, r.id.pageId",
                        Object[].class)
                .setParameter("page", page)
                .setParameter("keys", Visibility.keyArray())
                .setMaxResults(Claims.MOST)
                .getResultStream()
                .map(row -> new Stated(
                        (UUID) row[0],
                        ClaimRelationType.of((String) row[1]).orElseThrow(),
                        false,
                        (String) row[2],
                        (String) row[3],
                        (UUID) row[4],
                        (Instant) row[5],
                        -1))
                .toList();
    }

    /** The claim itself, and what says the same or speaks for it. */
    private static Set<UUID> counting(UUID page, List<Stated> stated) {
        Set<UUID> counting = new HashSet<>(Set.of(page));
        for (Stated one : stated) {
            boolean same = one.type() == ClaimRelationType.REPEATS;
            boolean speaksFor = !one.here()
                    && (one.type() == ClaimRelationType.SUPPORTS || one.type() == ClaimRelationType.DERIVES_FROM);
            if (same || speaksFor) {
                counting.add(one.other());
            }
        }
        return counting;
    }

    private List<RelationGroup> groups(List<Stated> stated, Map<UUID, ClaimCard> cards) {
        Map<UUID, String> persons =
                people.displayNames(stated.stream().map(Stated::by).distinct().toList());
        Map<String, RelationGroup> groups = new LinkedHashMap<>();
        for (ClaimRelationType type : ClaimRelationType.values()) {
            for (String direction : List.of("both", "out", "in")) {
                groups.put(type + direction, new RelationGroup(type.label(), direction, new ArrayList<>()));
            }
        }
        for (Stated one : stated) {
            if (cards.containsKey(one.other())) {
                groups.get(one.type() + one.direction())
                        .claims()
                        .add(new RelatedClaim(
                                cards.get(one.other()),
                                one.strength(),
                                one.rationale(),
                                persons.get(one.by()),
                                one.at(),
                                one.position()));
            }
        }
        return groups.values().stream()
                .filter(group -> !group.claims().isEmpty())
                .toList();
    }

    private static List<String> disputing(ClaimFacts facts, List<Stated> stated, Map<UUID, ClaimCard> cards) {
        return stated.stream()
                .filter(one -> one.type() == ClaimRelationType.CONTRADICTS)
                .map(one -> cards.get(one.other()))
                .filter(card -> card != null
                        && !card.retired()
                        && !card.speaker().equals(facts.attribution().speaker()))
                .map(ClaimCard::speakerName)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Map<UUID, Named> names(ClaimFacts facts, Corroboration<UUID> counted) {
        Set<UUID> ids = new HashSet<>(facts.attribution().chain());
        ids.addAll(facts.scope().subjects());
        ids.addAll(facts.scope().objects());
        ids.addAll(facts.scope().places());
        ids.add(facts.attribution().audience());
        ids.add(facts.origin());
        ids.add(facts.about());
        ids.add(facts.quote().document());
        if (counted != null) {
            ids.addAll(counted.origins());
        }
        ids.remove(null);
        return naming.of(ids);
    }

    private static OriginPicture picture(ClaimFacts facts, Corroboration<UUID> counted, Map<UUID, Named> names) {
        return new OriginPicture(
                counted.reports().size(),
                counted.voices().size(),
                counted.origins().stream().map(names::get).toList(),
                counted.independent().stream()
                        .map(pair -> new OriginPicture.Pair(names.get(pair.first()), names.get(pair.second())))
                        .toList(),
                facts.origin() == null ? null : names.get(facts.origin()));
    }
}
