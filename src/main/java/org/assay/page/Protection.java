package org.assay.page;

import java.util.Optional;
import java.util.Set;
import org.assay.access.Protected;
import org.assay.access.Restriction;

/** Tells the policy what it has to know of a page. */
final class Protection {

    private Protection() {}

    /**
     * Of a page with its two revisions.
     *
     * @param approved the approved revision; null where there is none
     */
    static Protected of(Space space, Revision head, Revision approved) {
        Restriction draft = head.content().restriction();
        return new Protected(
                space.team(),
                Set.copyOf(space.sharedTeams()),
                draft,
                Optional.ofNullable(approved)
                        .map(revision -> revision.content().restriction().and(draft)));
    }
}
