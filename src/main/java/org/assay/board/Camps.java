package org.assay.board;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.tradecraft.Tie;

/**
 * Who belongs together: actors of whom one speaks for the other, in however many steps, and those who were merged. Whoever is tied
 * to nobody is a camp of his own.
 */
final class Camps {

    private final Map<UUID, UUID> leaders = new HashMap<>();

    private Camps() {}

    static Camps of(Collection<Tie<UUID>> ties, Map<UUID, UUID> merged) {
        Camps camps = new Camps();
        ties.stream().filter(Tie::represents).forEach(tie -> camps.join(tie.from(), tie.to()));
        merged.forEach(camps::join);
        return camps;
    }

    private void join(UUID one, UUID other) {
        leaders.put(leader(one), leader(other));
    }

    private UUID leader(UUID actor) {
        UUID leader = actor;
        for (UUID next = leaders.getOrDefault(leader, leader); !next.equals(leader); ) {
            leader = next;
            next = leaders.getOrDefault(leader, leader);
        }
        leaders.put(actor, leader);
        return leader;
    }

    boolean areOne(UUID one, UUID other) {
        return leader(one).equals(leader(other));
    }

    /** Those who are tied to anybody. */
    UUID[] actors() {
        return sorted().toArray(UUID[]::new);
    }

    /** The camp of each of {@link #actors}. */
    Integer[] numbers() {
        Map<UUID, Integer> numbers = new HashMap<>();
        return sorted().stream()
                .map(actor -> numbers.computeIfAbsent(leader(actor), leader -> numbers.size()))
                .toArray(Integer[]::new);
    }

    private List<UUID> sorted() {
        return leaders.keySet().stream().sorted().toList();
    }
}
