package org.assay.people;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.assay.identity.PersonName;
import org.assay.identity.Rights;

/**
 * A person as those see him who manage people.
 *
 * @param name the name he signs in with
 * @param enabled whether he may sign in
 */
public record AccountSummary(
        UUID id, String name, String displayName, boolean enabled, boolean admin, List<TeamRoles> teams)
        implements Serializable {

    public AccountSummary {
        teams = List.copyOf(teams);
    }

    static AccountSummary of(PersonName person, Rights rights) {
        return new AccountSummary(
                person.id(),
                person.name(),
                person.displayName(),
                rights.enabled(),
                rights.admin(),
                TeamRoles.of(rights.memberships()));
    }
}
