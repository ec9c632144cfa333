package org.assay.people.web;

import java.util.List;
import java.util.UUID;
import org.assay.identity.Role;
import org.assay.people.AccountSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person as admins see him.
 *
 * @param name the name he signs in with
 * @param enabled whether he may sign in
 * @param teams what he is in which team
 */
@Schema(name = "Account")
public record AccountAnswer(
        UUID id, String name, String displayName, boolean enabled, boolean admin, List<RolesAnswer> teams) {

    /**
     * What he is in one team.
     *
     * @param team its slug
     * @param roles {@code reader}, {@code analyst}, {@code reviewer}
     */
    @Schema(name = "AccountRoles")
    public record RolesAnswer(String team, List<String> roles) {}

    static AccountAnswer of(AccountSummary account) {
        return new AccountAnswer(
                account.id(),
                account.name(),
                account.displayName(),
                account.enabled(),
                account.admin(),
                account.teams().stream()
                        .map(team -> new RolesAnswer(
                                team.team(),
                                team.roles().stream().map(Role::label).toList()))
                        .toList());
    }
}
