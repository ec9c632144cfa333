package org.assay.identity;

import java.util.UUID;

/** A person of the directory as the roster has him. */
record Enrolled(UUID id, String subject, String name, String displayName, KnownRights known) {

    boolean isCalledAs(Account account) {
        return name.equals(account.name()) && displayName.equals(account.displayName());
    }
}
