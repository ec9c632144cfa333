package org.assay.tradecraft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Actors about whom much is said and who have no say: neither they nor anybody who represents them speaks. */
public final class SilentPrincipals {
    /** Subject of so many claims, an actor is a principal. */
    public static final int LEAST_CLAIMS = 4;

    /**
     * One of them.
     *
     * @param <I> what identifies an actor
     * @param actor the actor
     * @param subjectOf how many claims are about it
     */
    public record Silent<I>(I actor, int subjectOf) {}

    private SilentPrincipals() {}

    /** Those of a body of knowledge: who is spoken of most comes first, of equals the lesser id. */
    public static <I extends Comparable<I>> List<Silent<I>> among(
            Collection<Statement<I>> statements, Collection<Tie<I>> ties) {
        Map<I, Integer> subjects = new HashMap<>();
        Set<I> speakers = new HashSet<>();
        for (Statement<I> statement : statements) {
            statement.speaker().ifPresent(speakers::add);
            statement.subjects().forEach(subject -> subjects.merge(subject, 1, Integer::sum));
        }
        Set<I> heard = heard(speakers, ties);
        List<Silent<I>> silent = new ArrayList<>();
        subjects.forEach((actor, claims) -> {
            if (claims >= LEAST_CLAIMS && !heard.contains(actor)) {
                silent.add(new Silent<>(actor, claims));
            }
        });
        silent.sort(
                Comparator.<Silent<I>>comparingInt(Silent::subjectOf).reversed().thenComparing(Silent::actor));
        return silent;
    }

    /** Those who speak, and those for whom they speak, in however many steps. */
    public static <I> Set<I> heard(Set<I> speakers, Collection<Tie<I>> ties) {
        Map<I, List<I>> onward = new HashMap<>();
        for (Tie<I> tie : ties) {
            if (tie.represents()) {
                onward.computeIfAbsent(tie.from(), from -> new ArrayList<>()).add(tie.to());
            }
        }
        Set<I> heard = new HashSet<>(speakers);
        Deque<I> next = new ArrayDeque<>(speakers);
        while (!next.isEmpty()) {
            for (I represented : onward.getOrDefault(next.pop(), List.of())) {
                if (heard.add(represented)) {
                    next.push(represented);
                }
            }
        }
        return heard;
    }
}
