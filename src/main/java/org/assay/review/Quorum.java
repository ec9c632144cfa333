package org.assay.review;

import java.util.Set;
import java.util.UUID;

/**
 * A space's rule: how many must approve before a review of its pages may be published, and whose approvals count. A request
 * for changes that stands blocks under every rule.
 *
 * @param approvals approvals needed, 1 to 5, each by somebody who neither wrote nor asked
 * @param people the people who are named, where only those count; else none
 * @param team the second team, where only its reviewers count; else empty
 * @param minorNeedLess whether a minor edit needs one approval less, though never less than one
 */
record Quorum(int approvals, Counted counted, Set<UUID> people, String team, boolean minorNeedLess) {

    static final int MOST = 5;

    /** Four eyes: the rule of a space that has none of its own. */
    static final Quorum FOUR_EYES = of(1);

    Quorum {
        if (approvals < 1 || approvals > MOST) {
            throw new IllegalArgumentException("A quorum has 1 to " + MOST + " approvals");
        }
        people = Set.copyOf(people);
    }

    /** So many approvals by any reviewers of the team. */
    static Quorum of(int approvals) {
        return new Quorum(approvals, Counted.REVIEWERS, Set.of(), "", false);
    }

    /** How many are needed. */
    int needed(boolean minor) {
        return minorNeedLess && minor ? Math.max(1, approvals - 1) : approvals;
    }

    /** Whether it matters that an edit is minor. */
    boolean asksWhetherMinor() {
        return minorNeedLess && approvals > 1;
    }
}
