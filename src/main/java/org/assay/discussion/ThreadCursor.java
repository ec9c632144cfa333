package org.assay.discussion;

import java.time.Instant;
import java.util.UUID;
import org.assay.page.Cursor;

/**
 * Where a list of threads goes on: open ones come first, of each the one with the latest comment.
 *
 * @param open whether the last row was open
 * @param place its last comment and its id
 */
record ThreadCursor(boolean open, Cursor place) {

    private static final String OPEN = "o";
    private static final String RESOLVED = "r";
    private static final ThreadCursor BEGINNING =
            new ThreadCursor(true, new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1)));

    static ThreadCursor after(PageThread last) {
        return new ThreadCursor(last.isOpen(), new Cursor(last.active(), last.id()));
    }

    String token() {
        return (open ? OPEN : RESOLVED) + place.token();
    }

    /**
     * Reads a token; the beginning for null.
     *
     * @throws org.assay.platform.Malformed if it was not made by {@link #token}
     */
    static ThreadCursor of(String token) {
        if (token == null || token.isEmpty()) {
            return BEGINNING;
        }
        // What begins otherwise is refused by the cursor, which knows how to say so.
        boolean known = token.length() > 1 && (token.startsWith(OPEN) || token.startsWith(RESOLVED));
        return new ThreadCursor(token.startsWith(OPEN), Cursor.of(known ? token.substring(1) : "-"));
    }
}
