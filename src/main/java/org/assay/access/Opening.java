package org.assay.access;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;

/**
 * Somebody to whom a stage of a page is open: a key of its {@link Audience} in words.
 *
 * @param ground by which rule
 * @param team the team in which it takes one of the ground's roles; null where no team matters
 * @param person the one person; null where it is open to all of whom the rest is true
 */
public record Opening(Ground ground, String team, UUID person) implements Serializable {

    private static final Comparator<Opening> ORDER = Comparator.comparing(Opening::ground)
            .thenComparing(Opening::team, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Opening::person, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Who sees the latest revision. */
    public static List<Opening> ofDraft(Protected page) {
        return openings(Audience.ofDraft(page), page);
    }

    /** Who sees the approved view; nobody where nothing was approved. */
    public static List<Opening> ofApproved(Protected page) {
        return openings(Audience.ofApproved(page), page);
    }

    private static List<Opening> openings(SortedSet<String> audience, Protected page) {
        return audience.stream()
                .filter(key -> !key.equals(Audience.SYSTEM))
                .map(key -> of(key.split(":", -1), page))
                .sorted(ORDER)
                .toList();
    }

    private static Opening of(String[] key, Protected page) {
        return switch (key[0]) {
            case Audience.MEMBERS -> new Opening(Ground.EVERYONE, null, null);
            case Audience.TEAM ->
                new Opening(key[1].equals(page.team()) ? Ground.OWNING_TEAM : Ground.SHARED_TEAM, key[1], null);
            case Audience.PERSON -> new Opening(Ground.NAMED, null, UUID.fromString(key[1]));
            case Audience.INSIDER ->
                key.length == 2
                        ? new Opening(Ground.WORKS_ON_IT, key[1], null)
                        : new Opening(Ground.NAMED_AND_WORKS_ON_IT, key[1], UUID.fromString(key[2]));
            default -> throw new IllegalArgumentException("No such key");
        };
    }
}
