package org.assay.claim;

import java.io.Serializable;
import java.util.List;

/**
 * From how many origins a claim and what supports or repeats it come.
 *
 * @param reports how many claims that are
 * @param voices by how many speakers
 * @param origins from which origins, an upper bound
 * @param pairs which of these were recorded as independent
 * @param recorded the origin of the claim itself, recorded or inherited; null where there is none
 */
public record OriginPicture(int reports, int voices, List<Named> origins, List<Pair> pairs, Named recorded)
        implements Serializable {

    /** Two origins that a person recorded as independent of each other. */
    public record Pair(Named one, Named other) implements Serializable {}
}
