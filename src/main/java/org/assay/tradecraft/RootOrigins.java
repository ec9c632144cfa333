package org.assay.tradecraft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where each of many claims comes from at root. A claim has the origin that a person recorded; without one, those of the claims that
 * it repeats or derives from, however far back; without any, none.
 *
 * <p>Recorded origins spread against the direction of the links: every claim takes in each origin once, so circles end.
 *
 * @param <I> what identifies claims and origins
 */
public final class RootOrigins<I> {
    private final Map<I, Set<I>> byClaim = new HashMap<>();

    private record Arrival<I>(I claim, I origin) {}

    private RootOrigins() {}

    /**
     * Traces all claims of a body of knowledge at once.
     *
     * @param reports the claims; links to others are passed over
     * @param links what the claims are to each other, of whatever type
     */
    public static <I> RootOrigins<I> trace(Collection<Report<I>> reports, Collection<ClaimLink<I>> links) {
        RootOrigins<I> roots = new RootOrigins<>();
        Deque<Arrival<I>> arrivals = new ArrayDeque<>();
        Set<I> open = new HashSet<>();
        for (Report<I> report : reports) {
            report.origin()
                    .ifPresentOrElse(
                            origin -> roots.arrive(report.claim(), origin, arrivals), () -> open.add(report.claim()));
        }
        Map<I, List<I>> heirs = new HashMap<>();
        for (ClaimLink<I> link : links) {
            if (link.type().inheritsOrigin() && open.contains(link.from())) {
                heirs.computeIfAbsent(link.to(), to -> new ArrayList<>()).add(link.from());
            }
        }
        while (!arrivals.isEmpty()) {
            Arrival<I> arrival = arrivals.pop();
            for (I heir : heirs.getOrDefault(arrival.claim(), List.of())) {
                roots.arrive(heir, arrival.origin(), arrivals);
            }
        }
        return roots;
    }

    private void arrive(I claim, I origin, Deque<Arrival<I>> arrivals) {
        if (byClaim.computeIfAbsent(claim, c -> new HashSet<>()).add(origin)) {
            arrivals.push(new Arrival<>(claim, origin));
        }
    }

    /** The root origins of a claim, those that are no origin of information included. */
    public Set<I> of(I claim) {
        return Set.copyOf(byClaim.getOrDefault(claim, Set.of()));
    }
}
