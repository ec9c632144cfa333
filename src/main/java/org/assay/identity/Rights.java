package org.assay.identity;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/**
 * What a person is: what his token says, or what is known of him without one.
 *
 * @param enabled whether he may sign in; who may not holds nothing, whatever else stands here
 * @param admin whether he has the realm role {@code admin}
 * @param memberships his roles in teams
 */
public record Rights(boolean enabled, boolean admin, Set<Membership> memberships) implements Serializable {

    /** Of one of whom nothing is known. */
    static final Rights NONE = new Rights(true, false, Set.of());

    public Rights {
        memberships = Set.copyOf(memberships);
    }

    public Rights withMemberships(Set<Membership> others) {
        return new Rights(enabled, admin, others);
    }

    /** With that role in a team, or without it. */
    public Rights withMembership(Membership membership, boolean given) {
        Set<Membership> others = new HashSet<>(memberships);
        if (given) {
            others.add(membership);
        } else {
            others.remove(membership);
        }
        return withMemberships(others);
    }

    public Rights withAdmin(boolean given) {
        return new Rights(enabled, given, memberships);
    }

    public Rights withEnabled(boolean given) {
        return new Rights(given, admin, memberships);
    }
}
