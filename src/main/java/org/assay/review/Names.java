package org.assay.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * By which names people are called where a review is told of, and whom its reader can ask.
 *
 * @param caller to whom it is told
 * @param byId display names
 * @param admins who can change roles and rules; empty where that is not needed
 */
record Names(UUID caller, Map<UUID, String> byId, List<UUID> admins) {

    private static final int MOST = 5;

    /** His name, or that he is somebody. */
    String of(UUID person) {
        return byId.getOrDefault(person, Words.of("review.somebody"));
    }

    /** All their names, by alphabet. */
    List<String> all(Collection<UUID> people) {
        return people.stream().map(this::of).sorted().toList();
    }

    /** A sentence that sends the reader to those who can do it; empty where nobody can. */
    String ask(Collection<UUID> people) {
        if (people.isEmpty()) {
            return "";
        }
        List<UUID> others =
                people.stream().filter(person -> !person.equals(caller)).toList();
        if (others.size() == people.size()) {
            return Words.of("review.ask-them", anyOf(others));
        }
        return others.isEmpty() ? Words.of("review.you-can") : Words.of("review.you-can-or", anyOf(others));
    }

    /** “an admin”, and which people those are. */
    String anAdmin() {
        return admins.isEmpty() ? Words.of("review.an-admin") : Words.of("review.an-admin.named", anyOf(admins));
    }

    /** “Ana”, “Ana or Anton”, “Ana, Anton or Rana”; no more than a few. */
    private String anyOf(Collection<UUID> people) {
        List<String> names = all(people);
        List<String> shown = names.size() <= MOST
                ? names
                : Stream.concat(
                                names.stream().limit(MOST - 1L),
                                Stream.of(Words.count("review.of-more", names.size() - MOST + 1)))
                        .toList();
        int last = shown.size() - 1;
        return last == 0
                ? shown.get(0)
                : Words.of("review.or", String.join(", ", shown.subList(0, last)), shown.get(last));
    }
}
