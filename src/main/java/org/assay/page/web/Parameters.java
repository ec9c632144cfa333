package org.assay.page.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.assay.page.Slice;
import org.assay.platform.Invalid;

/** The query parameters of a read view, typed: anything else than what a screen of ours sends is refused. */
public record Parameters(HttpServletRequest request) {

    private static final Pattern PART = Pattern.compile("[0-9]{1,3}");

    private static final Pattern REVISION = Pattern.compile("[1-9][0-9]{0,8}");

    /** The value; null where it is absent or empty. */
    public String text(String name) {
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

    /**
     * Which part of a list ({@link Slice}) is wanted; the first where none is named.
     *
     * @throws Invalid if it is none
     */
    public int part() {
        String value = text("part");
        if (value != null && (!PART.matcher(value).matches() || Integer.parseInt(value) >= Slice.MOST_PARTS)) {
            throw new Invalid("part", "out-of-range", "must be 0 to " + (Slice.MOST_PARTS - 1));
        }
        return value == null ? 0 : Integer.parseInt(value);
    }
}
