package org.assay.discussion.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.discussion.NewThread;
import org.assay.platform.Malformed;

/**
 * What the form is about, as it stands in the address: a page's line ({@code on}, {@code revision}, {@code line}), its field
 * ({@code field}) or the whole of it, or a thread that is answered ({@code reply}).
 *
 * @param page the page; null where a thread is answered
 * @param revision its revision; 0 where a thread is answered
 * @param start first line; null unless about lines
 * @param end last line
 * @param field the field; null unless about one
 * @param thread the thread that is answered; null for a new one
 * @param corrects number of the comment that is corrected; null for none
 */
record Target(UUID page, int revision, Integer start, Integer end, String field, UUID thread, Integer corrects)
        implements Serializable {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern LINES = Pattern.compile("([1-9][0-9]{0,8})(?:-([1-9][0-9]{0,8}))?");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9_.-]{1,120}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The page as a whole. */
    static Target page(UUID page, int revision) {
        return new Target(page, revision, null, null, null, null, null);
    }

    static Target reply(UUID thread) {
        return new Target(null, 0, null, null, null, thread, null);
    }

    /** A thread that is answered, or a comment of it that is corrected, as the address says. */
    static Target reply(UUID thread, HttpServletRequest request) {
        String number = request.getParameter("correct");
        if (number == null) {
            return reply(thread);
        }
        require(NUMBER.matcher(number).matches(), "correct", "must be the number of a comment");
        return new Target(null, 0, null, null, null, thread, Integer.valueOf(number));
    }

    /**
     * Reads the parameters; null where there are none.
     *
     * @throws Malformed if one of them is none of what a screen of ours sends
     */
    static Target of(HttpServletRequest request) {
        String reply = request.getParameter("reply");
        if (reply != null) {
            return reply(id("reply", reply));
        }
        String page = request.getParameter("on");
        if (page == null) {
            return null;
        }
        UUID id = id("on", page);
        String number = request.getParameter("revision");
        require(number != null && NUMBER.matcher(number).matches(), "revision", "must be the number of a revision");
        int revision = Integer.parseInt(number);
        String field = request.getParameter("field");
        String line = request.getParameter("line");
        if (field != null) {
            require(FIELD.matcher(field).matches(), "field", "must be the name of a field");
            return new Target(id, revision, null, null, field, null, null);
        }
        if (line == null) {
            return page(id, revision);
        }
        Matcher lines = LINES.matcher(line);
        require(lines.matches(), "line", "must be the number of a line, or two with a hyphen between");
        Integer start = Integer.valueOf(lines.group(1));
        Integer end = lines.group(2) == null ? start : Integer.valueOf(lines.group(2));
        return new Target(id, revision, start, end, null, null, null);
    }

    private static UUID id(String name, String value) {
        require(ID.matcher(value).matches(), name, "must be an id");
        return UUID.fromString(value);
    }

    private static void require(boolean holds, String name, String message) {
        if (!holds) {
            throw new Malformed(name, "malformed", message);
        }
    }

    /** Whether a new thread is begun. */
    boolean isNew() {
        return thread == null;
    }

    boolean isIn(UUID shown, int number) {
        return shown.equals(page) && number == revision;
    }

    NewThread begun(String text) {
        return new NewThread(revision, start, end, field, text);
    }
}
