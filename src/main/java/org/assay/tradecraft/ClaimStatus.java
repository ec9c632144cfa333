package org.assay.tradecraft;

import java.util.Optional;

/**
 * Where the question of a claim's truth stands. Source: the house's model of the domain.
 *
 * @see ClaimStatuses
 */
public enum ClaimStatus implements Labelled {
    /** Nobody has decided. */
    OPEN,
    /** A claim of another speaker contradicts it: computed, never decided. */
    DISPUTED,
    /** Decided: borne out by others. */
    CORROBORATED,
    /** Decided: not so. */
    REFUTED,
    /** Taken back by whoever said it. */
    RETRACTED,
    /** Replaced by a later claim. */
    SUPERSEDED,
    /** Decided: nobody will find out. */
    UNVERIFIABLE;

    /** Whether a person may choose it. */
    public boolean isDecision() {
        return this != DISPUTED;
    }

    /** Reads a label. */
    public static Optional<ClaimStatus> of(String label) {
        return Labelled.find(values(), label);
    }
}
