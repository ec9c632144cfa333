package org.assay.identity;

import java.util.Set;

/**
 * What a person is: what his token says, or what is known of him without one.
 *
 * @param enabled whether he may sign in; who may not holds nothing, whatever else stands here
 * @param admin whether he has the realm role {@code admin}
 * @param memberships his roles in teams
 */
public record Rights(boolean enabled, boolean admin, Set<Membership> memberships) {

    /** Of one of whom nothing is known. */
    static final Rights NONE = new Rights(true, false, Set.of());

    public Rights {
        memberships = Set.copyOf(memberships);
    }

    Rights withMemberships(Set<Membership> others) {
        return new Rights(enabled, admin, others);
    }
}
