package org.assay.identity.web;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller as he sees himself. */
@Schema(name = "Me")
public record MeAnswer(UUID id, String name, String displayName, List<TeamAnswer> teams, boolean admin) {

    static MeAnswer of(Caller caller) {
        TreeMap<String, TreeSet<String>> roles = new TreeMap<>();
        for (Membership membership : caller.memberships()) {
            roles.computeIfAbsent(membership.team(), team -> new TreeSet<>())
                    .add(membership.role().label());
        }
        List<TeamAnswer> teams = roles.entrySet().stream()
                .map(team -> new TeamAnswer(team.getKey(), List.copyOf(team.getValue())))
                .toList();
        return new MeAnswer(caller.person(), caller.name(), caller.displayName(), teams, caller.admin());
    }
}
