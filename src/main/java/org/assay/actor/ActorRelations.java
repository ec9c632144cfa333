package org.assay.actor;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.Access;
import org.assay.access.Visibility;
import org.assay.page.EffectiveStage;
import org.assay.platform.ApplicationService;
import org.assay.platform.Malformed;

/** What actors are to each other, whoever's page states it; what is said of a page that the caller may not see is not said. */
@ApplicationService
public class ActorRelations {

    /** A network shows so many actors at most. */
    public static final int MOST_NODES = 60;

    static final int DEEPEST = 2;
    private static final int MOST_ROWS = 400;
    private static final UUID NONE = new UUID(0, 0);

    /** A relation as it is projected. */
    record Row(
            UUID from,
            String type,
            UUID to,
            boolean negated,
            String provenance,
            UUID via,
            String credibility,
            LocalDate first,
            LocalDate last,
            LocalDate asOf,
            String fromEdtf,
            String untilEdtf,
            String asOfEdtf) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Representatives representatives;

    @Inject
    private Actors actors;

    /**
     * What is said of an actor on other pages: on those of the other actors, and, where it stands for others, on theirs.
     *
     * @param merged the actors that it stands for
     */
    List<Row> elsewhere(UUID actor, Set<UUID> merged) {
        return rows("r.id.pageId <> :own and (r.toPage in :ends or r.id.pageId in :ends)", with(actor, merged), actor);
    }

    /**
     * The same as the actor's own relations are told.
     *
     * @param names the actors at their ends, each as who stands for it
     */
    List<RelatedActor> told(List<Row> elsewhere, UUID actor, Set<UUID> merged, Map<UUID, ActorName> names) {
        Set<UUID> ends = with(actor, merged);
        List<RelatedActor> related = new ArrayList<>();
        for (Row row : elsewhere) {
            boolean outward = ends.contains(row.from());
            ActorName other = names.get(outward ? row.to() : row.from());
            if (other != null && !other.id().equals(actor)) {
                related.add(related(row, outward, other));
            }
        }
        return related;
    }

    private static Set<UUID> with(UUID actor, Set<UUID> merged) {
        Set<UUID> ends = new HashSet<>(merged);
        ends.add(actor);
        return ends;
    }

    private static RelatedActor related(Row row, boolean outward, ActorName other) {
        return new RelatedActor(
                outward,
                row.type(),
                other,
                row.negated(),
                row.provenance(),
                row.via(),
                row.credibility(),
                new RelatedActor.Period(
                        new RelatedActor.When(row.fromEdtf(), row.first()),
                        new RelatedActor.When(row.untilEdtf(), row.last())),
                new RelatedActor.When(row.asOfEdtf(), row.asOf()),
                null,
                null);
    }

    /** The actors by id, each as who stands for it; those that the caller may not see are left out. */
    Map<UUID, ActorName> standing(Collection<UUID> ids) {
        return standing(actors.names(ids));
    }

    /** @param own the actors by id, each as itself */
    Map<UUID, ActorName> standing(Map<UUID, ActorName> own) {
        Map<UUID, UUID> into = own.values().stream().anyMatch(name -> name.mergedInto() != null)
                ? representatives.of(own.keySet(), null)
                : Map.of();
        Map<UUID, ActorName> others = actors.names(Set.copyOf(into.values()));
        Map<UUID, ActorName> standing = new LinkedHashMap<>(own);
        into.forEach((id, representative) ->
                standing.computeIfPresent(id, (same, name) -> others.getOrDefault(representative, name)));
        return standing;
    }

    /**
     * The actor with those around it, of both directions.
     *
     * @param depth how many relations away, 1 or 2
     */
    public Network network(UUID actor, int depth) {
        Access.requireMember();
        if (depth < 1 || depth > DEEPEST) {
            throw new Malformed("depth", "out-of-range", "must be 1 to " + DEEPEST);
        }
        Map<UUID, Integer> distances = new LinkedHashMap<>();
        Set<Row> rows = new LinkedHashSet<>();
        Map<UUID, ActorName> names = new LinkedHashMap<>();
        Set<UUID> frontier = new HashSet<>(representatives.mergedInto(actor));
        frontier.add(actor);
        names.putAll(standing(frontier));
        UUID centre = names.containsKey(actor) ? names.get(actor).id() : actor;
        distances.put(centre, 0);
        for (int step = 1; step <= depth && !frontier.isEmpty(); step++) {
            List<Row> found =
                    rows("(r.id.pageId in :ends or r.toPage in :ends) and r.id.pageId <> :own", frontier, NONE);
            rows.addAll(found);
            Set<UUID> fresh = ends(found).filter(id -> !names.containsKey(id)).collect(Collectors.toSet());
            Map<UUID, ActorName> met = standing(fresh);
            names.putAll(met);
            for (ActorName name : met.values()) {
                distances.putIfAbsent(name.id(), step);
            }
            frontier = met.values().stream().map(ActorName::id).collect(Collectors.toSet());
        }
        return drawn(distances, rows, names);
    }

    private static Network drawn(Map<UUID, Integer> distances, Set<Row> rows, Map<UUID, ActorName> names) {
        Map<UUID, ActorName> byId = new LinkedHashMap<>();
        names.values().forEach(name -> byId.putIfAbsent(name.id(), name));
        List<Network.Node> nodes = distances.entrySet().stream()
                .filter(entry -> byId.containsKey(entry.getKey()))
                .sorted(Map.Entry.<UUID, Integer>comparingByValue()
                        .thenComparing(entry -> byId.get(entry.getKey()).name()))
                .limit(MOST_NODES)
                .map(entry -> new Network.Node(byId.get(entry.getKey()), entry.getValue()))
                .toList();
        Set<UUID> shown = nodes.stream().map(node -> node.actor().id()).collect(Collectors.toSet());
        Set<Network.Tie> ties = new LinkedHashSet<>();
        for (Row row : rows) {
            ActorName from = names.get(row.from());
            ActorName to = names.get(row.to());
            boolean both = from != null && to != null && shown.contains(from.id()) && shown.contains(to.id());
            if (both && !from.id().equals(to.id())) {
                ties.add(new Network.Tie(from, row.type(), to, row.negated(), row.provenance(), dates(row)));
            }
        }
        return new Network(nodes, new ArrayList<>(ties), shown.size() < distances.size() || rows.size() >= MOST_ROWS);
    }

    private static String dates(Row row) {
        if (row.fromEdtf() == null && row.untilEdtf() == null) {
            return row.asOfEdtf();
        }
        return Objects.toString(row.fromEdtf(), "…") + " – " + Objects.toString(row.untilEdtf(), "…");
    }

    /** The actors that the relations speak of. */
    static Stream<UUID> ends(Collection<Row> rows) {
        return rows.stream().flatMap(row -> Stream.of(row.from(), row.to()));
    }

    private List<Row> rows(String condition, Collection<UUID> ends, UUID own) {
        return entities.createQuery(
                        """
                        select r.id.pageId, r.type, r.toPage, r.negated, r.provenance, r.via, r.credibility, r.validFrom, r.validTo,
                            r.asOf, r.fromEdtf, r.untilEdtf, r.asOfEdtf
                        from ActorRelationRow r join Page p on p.id = r.id.pageId
                        where p.retired = false and\s"""
                                + condition
                                + " and "
                                + EffectiveStage.of("r", "p")
                                + " order by r.type, r.id.pageId, r.id.position",
                        Object[].class)
                .setParameter("ends", ends)
                .setParameter("own", own)
                .setParameter("keys", Visibility.keyArray())
                .setMaxResults(MOST_ROWS)
                .getResultStream()
                .map(ActorRelations::row)
                .toList();
    }

    private static Row row(Object[] read) {
        return new Row(
                (UUID) read[0],
                (String) read[1],
                (UUID) read[2],
                (Boolean) read[3],
                (String) read[4],
                (UUID) read[5],
                (String) read[6],
                (LocalDate) read[7],
                (LocalDate) read[8],
                (LocalDate) read[9],
                (String) read[10],
                (String) read[11],
                (String) read[12]);
    }
}
