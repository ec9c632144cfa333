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
    CLEAR("CLEAR", "94868c89-83c2-464b-929b-a1a8aa3c8487"),
    /** Everyone signed in. */
    GREEN("GREEN", "bab4a63c-aed9-4cf5-a766-dfca5abac2bb"),
    /** The owning team and the teams that the space is shared with. */
    AMBER("AMBER", "55d920b0-5e8b-4f79-9ee9-91f868d9b421"),
    /** The owning team only. */
    AMBER_STRICT("AMBER+STRICT", "939a9414-2ddd-4d32-a0cd-375ea402b003"),
    /** The people named on the page only, its draft included. */
    RED("RED", "e828b379-4e03-4974-9ac4-e53a884c97c1");

    private final String label;
    private final String stixId;

    Marking(String label, String stixId) {
        this.label = label;
        this.stixId = stixId;
    }

    /** The standard's spelling, used in the database, in REST and on the screen. */
    public String label() {
        return label;
    }

    /** The marking definition of TLP 2.0 in STIX 2.1's common objects; not that of TLP 1.0, which STIX 2.1 itself defines. */
    public String stixId() {
        return "marking-definition--" + stixId;
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
