package org.assay.people.web;

import java.util.regex.Pattern;
import org.assay.identity.Role;
import org.assay.platform.Malformed;

/** Reads what addresses of lists of people carry: where a list goes on, a role, a yes. Anything else is refused. */
final class Sent {

    private static final Pattern ROWS = Pattern.compile("[1-9][0-9]{0,5}");

    private Sent() {}

    /** How many rows come before; none where nothing is said. */
    static int rows(String after) {
        if (after == null || after.isEmpty()) {
            return 0;
        }
        if (!ROWS.matcher(after).matches()) {
            throw new Malformed("after", "malformed", "must be what a list has given");
        }
        return Integer.parseInt(after);
    }

    /** Null where nothing is said. */
    static Role role(String label) {
        if (label == null || label.isEmpty()) {
            return null;
        }
        for (Role role : Role.values()) {
            if (role.label().equals(label)) {
                return role;
            }
        }
        throw new Malformed("role", "unknown", "must be reader, analyst or reviewer");
    }

    static boolean yes(String name, String value) {
        if (value == null || value.isEmpty() || value.equals("false")) {
            return false;
        }
        if (!value.equals("true")) {
            throw new Malformed(name, "malformed", "must be true or false");
        }
        return true;
    }
}
