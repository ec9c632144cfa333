package org.assay.claim;

import java.util.UUID;
import org.assay.identity.Caller;
import org.assay.identity.CurrentCaller;

/** What stands in facts with a person's name was put there by that person. */
final class Signed {

    private Signed() {}

    static boolean byCaller(UUID person) {
        Caller caller = CurrentCaller.get();
        return caller.isSystem() || person.equals(caller.person());
    }
}
