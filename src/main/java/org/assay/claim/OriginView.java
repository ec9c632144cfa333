package org.assay.claim;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An origin as its page shows it.
 *
 * @param facts what it states
 * @param independent the origins that it was recorded to be independent of, on its page or on theirs
 */
public record OriginView(OriginFacts facts, List<Independent> independent) implements Serializable {

    /**
     * Another origin that does not draw on this one, nor this one on it.
     *
     * @param by name of the person who recorded it
     */
    public record Independent(Named other, String reason, String by, Instant at) implements Serializable {}
}
