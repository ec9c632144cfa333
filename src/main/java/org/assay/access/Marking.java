package org.assay.access;

import java.util.Arrays;
import java.util.Optional;

/**
 * The Traffic Light Protocol 2.0 (FIRST, August 2022), from the least to the most restrictive. Here it acts.
 *
 * <p>A draft is for the owning team's analysts and reviewers whatever its marking; what follows is about approved pages.
 */
public enum Marking {
    /** Everyone signed in; may leave through public export. */
    CLEAR("CLEAR"),
    /** Everyone signed in. */
    GREEN("GREEN"),
    /** The owning team and the teams that the space is shared with. */
    AMBER("AMBER"),
    /** The owning team only. */
    AMBER_STRICT("AMBER+STRICT"),
    /** The people named on the page only, its draft included. */
    RED("RED");

    private final String label;

    Marking(String label) {
        this.label = label;
    }

    /** The standard's spelling, used in the database, in REST and on the screen. */
    public String label() {
        return label;
    }

    /** Reads the standard's spelling; nothing else, no TLP 1.0. */
    public static Optional<Marking> of(String label) {
        return Arrays.stream(values())
                .filter(marking -> marking.label.equals(label))
                .findFirst();
    }

    /** The more restrictive of the two. */
    public Marking or(Marking other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
