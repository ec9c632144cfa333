package org.assay.tradecraft;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * How often a thing was said, by how many, and from how many origins. Origins are an upper bound: that two of them do not draw on
 * each other is known only where a person recorded it.
 *
 * @param <I> what identifies claims, actors and origins
 * @param reports the claims
 * @param voices who makes them
 * @param origins their root origins, without those that are no origin of information
 * @param independent the pairs among these origins that a person recorded as independent, each with a claim of its own
 */
public record Corroboration<I extends Comparable<I>>(
        NavigableSet<I> reports, NavigableSet<I> voices, NavigableSet<I> origins, Set<Independence<I>> independent) {

    /** Unalterable. */
    public Corroboration {
        reports = Collections.unmodifiableNavigableSet(reports);
        voices = Collections.unmodifiableNavigableSet(voices);
        origins = Collections.unmodifiableNavigableSet(origins);
        independent = Set.copyOf(independent);
    }

    /**
     * Counts a set of claims.
     *
     * @param reports the claims
     * @param roots where the claims come from
     * @param nowhere the origins that are no origin of information, such as “not recorded”
     * @param recorded all pairs of origins that are recorded as independent
     */
    public static <I extends Comparable<I>> Corroboration<I> of(
            Collection<Report<I>> reports, RootOrigins<I> roots, Set<I> nowhere, Collection<Independence<I>> recorded) {
        NavigableSet<I> claims = new TreeSet<>();
        NavigableSet<I> voices = new TreeSet<>();
        Map<I, Set<I>> standing = new HashMap<>();
        for (Report<I> report : reports) {
            claims.add(report.claim());
            report.speaker().ifPresent(voices::add);
            for (I origin : roots.of(report.claim())) {
                if (!nowhere.contains(origin)) {
                    standing.computeIfAbsent(origin, o -> new HashSet<>()).add(report.claim());
                }
            }
        }
        Set<Independence<I>> independent = new HashSet<>();
        for (Independence<I> pair : recorded) {
            if (standing.containsKey(pair.first())
                    && standing.containsKey(pair.second())
                    && areApart(standing.get(pair.first()), standing.get(pair.second()))) {
                independent.add(pair);
            }
        }
        return new Corroboration<>(claims, voices, new TreeSet<>(standing.keySet()), independent);
    }

    /** One claim stands for the one and not for the other, another the other way round: what draws on both tells them not apart. */
    private static <I> boolean areApart(Set<I> one, Set<I> other) {
        return !one.containsAll(other) && !other.containsAll(one);
    }

    /** Whether a claim that these support may be {@link Credibility#CONFIRMED}: one recorded pair is enough, nothing else is. */
    public boolean allowsConfirmed() {
        return !independent.isEmpty();
    }
}
