package org.assay.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.tradecraft.ClaimRelationType;

/** The relations of a file by the page that states them: the one that they start from. */
final class Stated {

    private final Map<UUID, List<Item>> byPage = new HashMap<>();

    private record Told(UUID from, String type, UUID to) {}

    /** Those between claims: none with itself, none twice, and what says the same of both not from both sides. */
    static Stated ofClaims(Archive archive, Names names) {
        Stated stated = new Stated();
        Set<Told> told = new HashSet<>();
        for (Item item : archive.of(Section.RELATION)) {
            UUID from = names.required(item, "from", Section.CLAIM);
            UUID to = names.required(item, "to", Section.CLAIM);
            String type = item.required("type");
            if (from == null || to == null || type == null) {
                continue;
            }
            boolean symmetric = ClaimRelationType.of(type)
                    .filter(ClaimRelationType::isSymmetric)
                    .isPresent();
            if (from.equals(to)) {
                item.refuse("to", "itself", "must be another claim");
            } else if (!told.add(new Told(from, type, to)) || symmetric && told.contains(new Told(to, type, from))) {
                item.refuse("type", "twice", "is stated between these two already");
            }
            stated.byPage.computeIfAbsent(from, id -> new ArrayList<>()).add(item);
        }
        return stated;
    }

    /** Those between actors: none with itself. */
    static Stated ofActors(Archive archive, Names names) {
        Stated stated = new Stated();
        for (Item item : archive.of(Section.ACTOR_RELATION)) {
            UUID from = names.required(item, "from", Section.ACTOR);
            UUID to = names.required(item, "to", Section.ACTOR);
            if (from == null || to == null) {
                continue;
            }
            if (from.equals(to)) {
                item.refuse("to", "itself", "must be another actor");
            }
            stated.byPage.computeIfAbsent(from, id -> new ArrayList<>()).add(item);
        }
        return stated;
    }

    List<Item> by(UUID page) {
        return byPage.getOrDefault(page, List.of());
    }
}
