package org.assay.page;

import java.util.UUID;
import org.assay.identity.Caller;
import org.assay.identity.CurrentCaller;

/** What stands in facts with a person’s name was put there by that person. */
public final class Signed {

    private Signed() {}

    /** Whether the person is the caller; system work may carry over what people signed. */
    public static boolean byCaller(UUID person) {
        Caller caller = CurrentCaller.get();
        return caller.isSystem() || person.equals(caller.person());
    }
}
