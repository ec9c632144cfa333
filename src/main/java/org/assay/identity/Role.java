package org.assay.identity;

import java.util.Locale;

/** What a person is in a team; the names of the team's subgroups in Keycloak, in the singular. */
public enum Role {
    /** Reads what is approved. */
    READER,
    /** Writes and sees drafts. */
    ANALYST,
    /** Writes, sees drafts, approves and publishes. */
    REVIEWER;

    /** The last part of the group's path: {@code readers}, {@code analysts}, {@code reviewers}. */
    public String group() {
        return label() + "s";
    }

    /** Lower-case name, as shown and as in REST. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
