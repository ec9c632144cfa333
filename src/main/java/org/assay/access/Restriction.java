package org.assay.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * How far one stage of a page may spread.
 *
 * @param named the people who may see it where the marking is RED; without meaning otherwise
 */
public record Restriction(Marking marking, Set<UUID> named) {

    public Restriction {
        named = Set.copyOf(named);
    }

    /** The more restrictive of both; where both are RED, only people named on both. */
    public Restriction and(Restriction other) {
        if (marking == Marking.RED && other.marking == Marking.RED) {
            Set<UUID> both = new TreeSet<>(named);
            both.retainAll(other.named);
            return new Restriction(Marking.RED, both);
        }
        return marking.compareTo(other.marking) >= 0 ? this : other;
    }
}
