package org.assay.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Visibility;
import org.assay.page.EffectiveStage;
import org.assay.page.Stage;

/** Who stands for whom, as far as the caller sees it: a page that he may not see stands for nobody. */
@ApplicationScoped
class Representatives {

    /** Nobody is merged deeper; beyond it, who was reached stands. */
    private static final int DEEPEST = 12;

    @PersistenceContext
    private EntityManager entities;

    /** An actor and all that it is merged into, one after the other; a circle, which drafts may make between them, ends. */
    Set<UUID> chain(UUID actor) {
        Set<UUID> chain = new LinkedHashSet<>();
        UUID next = actor;
        while (next != null && chain.size() < DEEPEST && chain.add(next)) {
            next = merged(Set.of(next), null).get(next);
        }
        return chain;
    }

    /**
     * Who stands for each of the actors; those who stand for themselves are left out.
     *
     * @param stage null for each page's effective stage
     */
    Map<UUID, UUID> of(Collection<UUID> actors, Stage stage) {
        Map<UUID, UUID> steps = new HashMap<>();
        Set<UUID> asked = new HashSet<>(actors);
        Set<UUID> next = asked;
        for (int depth = 0; depth < DEEPEST && !next.isEmpty(); depth++) {
            Map<UUID, UUID> found = merged(next, stage);
            steps.putAll(found);
            next = found.values().stream()
                    .filter(into -> !steps.containsKey(into))
                    .collect(Collectors.toSet());
        }
        Map<UUID, UUID> representatives = new HashMap<>();
        for (UUID actor : asked) {
            UUID last = last(actor, steps);
            if (!last.equals(actor)) {
                representatives.put(actor, last);
            }
        }
        return representatives;
    }

    /** All that the actor stands for, without itself. */
    Set<UUID> mergedInto(UUID actor) {
        Set<UUID> merged = new HashSet<>();
        Set<UUID> next = Set.of(actor);
        for (int depth = 0; depth < DEEPEST && !next.isEmpty(); depth++) {
            Set<UUID> found = new HashSet<>(entities.createQuery(
                            "select a.id.pageId from ActorRow a join Page p on p.id = a.id.pageId"
                                    + " where a.mergedInto in :actors and a.retired = false and "
                                    + EffectiveStage.of("a", "p"),
                            UUID.class)
                    .setParameter("actors", next)
                    .setParameter("keys", Visibility.keyArray())
                    .getResultList());
            found.removeAll(merged);
            found.remove(actor);
            merged.addAll(found);
            next = found;
        }
        return merged;
    }

    private static UUID last(UUID actor, Map<UUID, UUID> steps) {
        Set<UUID> seen = new HashSet<>(Set.of(actor));
        UUID last = actor;
        while (steps.containsKey(last) && seen.add(steps.get(last))) {
            last = steps.get(last);
        }
        return last;
    }

    private Map<UUID, UUID> merged(Collection<UUID> actors, Stage stage) {
        return entities.createQuery(
                        "select a.id.pageId, t.id.pageId from ActorRow a join Page p on p.id = a.id.pageId"
                                + " join ActorRow t on t.id.pageId = a.mergedInto join Page q on q.id = t.id.pageId"
                                + " where a.id.pageId in :actors and a.retired = false and "
                                + EffectiveStage.orAsked("a", "p")
                                + " and "
                                + EffectiveStage.orAsked("t", "q"),
                        Object[].class)
                .setParameter("actors", actors)
                .setParameter("stage", stage)
                .setParameter("keys", Visibility.keyArray())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }
}
