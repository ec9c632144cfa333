package org.assay.access;

import java.util.Optional;
import java.util.Set;

/**
 * What the policy has to know of a page to decide about it.
 *
 * @param team the team that owns it
 * @param sharedWith the teams that its space is shared with
 * @param draft how far its latest revision may spread
 * @param approvedView how far its approved view may spread: the more restrictive of the approved and the latest
 *     revision, so that raising a marking acts at once; empty when no revision was ever approved
 */
public record Protected(String team, Set<String> sharedWith, Restriction draft, Optional<Restriction> approvedView) {

    public Protected {
        sharedWith = Set.copyOf(sharedWith);
    }

    /** The same page for what is older or otherwise more restricted than its present stages. */
    public Protected narrowedTo(Restriction restriction) {
        return new Protected(team, sharedWith, draft.and(restriction), approvedView.map(restriction::and));
    }
}
