package org.assay.page.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.assay.platform.Invalid;

/** The query parameters of a read view, typed: anything else than what a screen of ours sends is refused. */
record Parameters(HttpServletRequest request) {

    private static final Pattern REVISION = Pattern.compile("[1-9][0-9]{0,8}");

    /** The value; null where it is absent or empty. */
    String text(String name) {
        String value = request.getParameter(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /**
     * The number of a revision; null where it is absent.
     *
     * @throws Invalid if it is none
     */
    Integer number(String name) {
        String value = text(name);
        if (value != null && !REVISION.matcher(value).matches()) {
            throw new Invalid(name, "malformed", "must be the number of a revision");
        }
        return value == null ? null : Integer.valueOf(value);
    }
}
