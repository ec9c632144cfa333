package org.assay.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.page.EffectiveStage;
import org.assay.page.Seen;
import org.assay.page.Stage;
import org.assay.tradecraft.Tie;

/** Who represents whom, and who was merged into whom, as far as the caller sees the actors of a space. */
@ApplicationScoped
class Ties {

    private static final String OF_SPACE =
            " join page p on p.id = r.page_id where r.space_id = :space and not r.retired and "
                    + EffectiveStage.sql("r", "p");

    @PersistenceContext
    private EntityManager entities;

    /** Those by which one side speaks for the other. */
    List<Tie<UUID>> representing(UUID space, Stage stage) {
        return Seen.query(
                        entities,
                        """
                        select c.page_id, c.type, c.negated, c.to_page from actor_relation c
                        join actor_row r on r.page_id = c.page_id and r.stage = c.stage"""
                                + OF_SPACE,
                        Object[].class,
                        stage)
                .setParameter("space", space)
                .getResultList()
                .stream()
                .map(row -> new Tie<>((UUID) row[0], (String) row[1], (boolean) row[2], (UUID) row[3]))
                .filter(Tie::represents)
                .toList();
    }

    /** By each merged actor the one that it counts as. */
    Map<UUID, UUID> merged(UUID space, Stage stage) {
        Map<UUID, UUID> merged = new HashMap<>();
        Seen.query(
                        entities,
                        "select r.page_id, r.merged_into from actor_row r" + OF_SPACE
                                + " and r.merged_into is not null",
                        Object[].class,
                        stage)
                .setParameter("space", space)
                .getResultList()
                .forEach(row -> merged.put((UUID) row[0], (UUID) row[1]));
        Map<UUID, UUID> last = new HashMap<>();
        merged.keySet().forEach(actor -> last.put(actor, end(merged, actor)));
        return last;
    }

    private static UUID end(Map<UUID, UUID> merged, UUID actor) {
        UUID now = actor;
        for (int steps = 0; merged.containsKey(now) && steps < merged.size(); steps++) {
            now = merged.get(now);
        }
        return now;
    }
}
