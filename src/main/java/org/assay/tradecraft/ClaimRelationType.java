package org.assay.tradecraft;

import java.util.Optional;

/**
 * What a claim is to another. Source: the house's model of the domain; in the terms of PROV-O {@link #DERIVES_FROM} is
 * {@code prov:wasDerivedFrom}.
 */
public enum ClaimRelationType implements Labelled {
    /** Both cannot be true as stated. */
    CONTRADICTS,
    /** Tension or another evaluation: both could be true. */
    DISPUTES,
    /** Makes the other more likely. */
    SUPPORTS,
    /** The same proposition again; never support of its own where the origin is shared. */
    REPEATS,
    /** The asserter relied on the other claim or is of the same origin. */
    DERIVES_FROM,
    /** Narrows or weakens without denying. */
    QUALIFIES,
    /** Is about the making of the other claim. */
    EMBEDS;

    /** Whether it says the same of both: stated on one side, it need not and may not be stated on the other. */
    public boolean isSymmetric() {
        return this == CONTRADICTS || this == DISPUTES;
    }

    /** Whether the claim that it starts from has, unless somebody records another, the origin of the claim that it points to. */
    public boolean inheritsOrigin() {
        return this == REPEATS || this == DERIVES_FROM;
    }

    /** Reads a label. */
    public static Optional<ClaimRelationType> of(String label) {
        return Labelled.find(values(), label);
    }
}
