package org.assay.tradecraft;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The status of claims: disputed where a claim of another speaker contradicts it or is contradicted by it, and otherwise what a person
 * decided. {@link ClaimRelationType#DISPUTES} never makes it so. Of a claim without a speaker nobody can say that another made it.
 */
public final class ClaimStatuses {
    /**
     * A claim with what a person decided of it.
     *
     * @param <I> what identifies claims and actors
     * @param claim the claim
     * @param speaker who makes it, if that is recorded
     * @param decision what was decided; open where nothing was
     */
    public record Decided<I>(I claim, Optional<I> speaker, ClaimStatus decision) {
        /** Refuses what nobody can decide. */
        public Decided {
            if (!decision.isDecision()) {
                throw new IllegalArgumentException("Nobody decides that a claim is " + decision.label() + ".");
            }
        }
    }

    private ClaimStatuses() {}

    /** The status of each of them; links to other claims are passed over. */
    public static <I> Map<I, ClaimStatus> of(Collection<Decided<I>> claims, Collection<ClaimLink<I>> links) {
        Map<I, I> speakers = new HashMap<>();
        claims.forEach(claim -> claim.speaker().ifPresent(speaker -> speakers.put(claim.claim(), speaker)));
        Set<I> disputed = new HashSet<>();
        for (ClaimLink<I> link : links) {
            if (link.type() == ClaimRelationType.CONTRADICTS
                    && differ(speakers.get(link.from()), speakers.get(link.to()))) {
                disputed.add(link.from());
                disputed.add(link.to());
            }
        }
        Map<I, ClaimStatus> statuses = new HashMap<>();
        for (Decided<I> claim : claims) {
            statuses.put(claim.claim(), disputed.contains(claim.claim()) ? ClaimStatus.DISPUTED : claim.decision());
        }
        return statuses;
    }

    private static boolean differ(Object one, Object other) {
        return one != null && other != null && !one.equals(other);
    }
}
