package org.assay.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * On whose behalf the work at hand is done.
 *
 * @param kind a person, the system itself, or nobody
 * @param person the person's id in this wiki; null for nobody, a fixed id for the system
 * @param name the name he signs in with
 * @param displayName the name that others see
 * @param member whether he may use the wiki at all (realm role {@code user})
 * @param admin whether he manages people, teams and spaces (realm role {@code admin}); opens no page by itself
 * @param memberships his roles in teams
 */
public record Caller(
        Kind kind,
        UUID person,
        String name,
        String displayName,
        boolean member,
        boolean admin,
        Set<Membership> memberships) {

    /** What sort of caller. */
    public enum Kind {
        PERSON,
        SYSTEM,
        NOBODY
    }

    /** The caller where none is known: may do nothing, sees nothing. */
    public static final Caller NOBODY = new Caller(Kind.NOBODY, null, "", "", false, false, Set.of());

    public Caller {
        memberships = Set.copyOf(memberships);
    }

    /** A person with the given rights. */
    public static Caller person(
            UUID person, String name, String displayName, boolean member, boolean admin, Set<Membership> memberships) {
        return new Caller(Kind.PERSON, person, name, displayName, member, admin, memberships);
    }

    /** The teams in which he has one of the roles; all his teams when none is named. Empty for one who is no member. */
    public Set<String> teams(Role... roles) {
        Set<Role> wanted = roles.length == 0 ? EnumSet.allOf(Role.class) : EnumSet.of(roles[0], roles);
        return memberships.stream()
                .filter(membership -> member && wanted.contains(membership.role()))
                .map(Membership::team)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether he has one of the roles (any role, when none is named) in the team. */
    public boolean isIn(String team, Role... roles) {
        return teams(roles).contains(team);
    }

    public boolean isSystem() {
        return kind == Kind.SYSTEM;
    }
}
