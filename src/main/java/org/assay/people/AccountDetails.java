package org.assay.people;

import java.io.Serializable;
import java.util.Map;
import org.assay.access.RolePolicy.Deed;

/**
 * A person as the directory has him this moment.
 *
 * @param objections why the caller may not do something to him, in one sentence; what is not in here he may
 */
public record AccountDetails(AccountSummary account, Map<Deed, String> objections) implements Serializable {

    public AccountDetails {
        objections = Map.copyOf(objections);
    }
}
