package org.assay.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assay.identity.Caller;
import org.assay.identity.CurrentCaller;
import org.assay.identity.Membership;
import org.assay.identity.Role;
import org.assay.platform.web.FramePerson;
import org.assay.platform.web.FramePersonSource;

/** Shows the caller of a request in the frame: his name, his teams and what he is in them. */
@ApplicationScoped
class SignedInPerson implements FramePersonSource {

    @Override
    public Optional<FramePerson> person() {
        Caller caller = CurrentCaller.get();
        if (caller.kind() != Caller.Kind.PERSON) {
            return Optional.empty();
        }
        return Optional.of(new FramePerson(
                caller.person().toString(),
                caller.name(),
                caller.displayName(),
                caller.admin(),
                !caller.teams(Role.ANALYST, Role.REVIEWER).isEmpty(),
                teams(caller)));
    }

    private static List<FramePerson.Team> teams(Caller caller) {
        Map<String, Set<Role>> roles = new TreeMap<>();
        for (Membership membership : caller.memberships()) {
            roles.computeIfAbsent(membership.team(), team -> new TreeSet<>()).add(membership.role());
        }
        return roles.entrySet().stream()
                .map(team -> new FramePerson.Team(
                        team.getKey(), team.getValue().stream().map(Role::label).toList()))
                .toList();
    }
}
