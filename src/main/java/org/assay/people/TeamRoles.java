package org.assay.people;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assay.identity.Membership;
import org.assay.identity.Role;

/** What a person is in one team. */
public record TeamRoles(String team, List<Role> roles) implements Serializable {

    public TeamRoles {
        roles = List.copyOf(roles);
    }

    /** Memberships by team, each team's roles from reader to reviewer. */
    static List<TeamRoles> of(Set<Membership> memberships) {
        TreeMap<String, TreeSet<Role>> roles = new TreeMap<>();
        memberships.forEach(membership -> roles.computeIfAbsent(membership.team(), team -> new TreeSet<>())
                .add(membership.role()));
        return roles.entrySet().stream()
                .map(team -> new TeamRoles(team.getKey(), List.copyOf(team.getValue())))
                .toList();
    }
}
