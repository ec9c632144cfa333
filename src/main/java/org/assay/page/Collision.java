package org.assay.page;

import java.io.Serializable;
import java.util.List;
import org.assay.compare.Conflict;

/**
 * Two changes to the same places.
 *
 * @param base what both started from
 * @param yours what the caller wanted to save
 * @param theirs the latest revision
 * @param head where it stands; a save of the resolved text names its hash as base
 * @param merged what could be put together: both sides' changes, with <em>theirs</em> at the conflicts and the more
 *     restrictive marking
 * @param conflicts the places, at least one
 */
public record Collision(
        Content base, Content yours, Content theirs, SavedRevision head, Content merged, List<Conflict> conflicts)
        implements Serializable {

    public Collision {
        conflicts = List.copyOf(conflicts);
    }
}
