package org.assay.review;

import java.time.Instant;
import java.util.UUID;
import org.assay.page.Cursor;

/**
 * Where a list of reviews goes on.
 *
 * @param place the last row: when it was asked for, or, in an order by size, its lines as seconds since 1970; and its id
 */
record ReviewCursor(Cursor place) {

    private static final String BY_SIZE = "s";
    private static final String BY_AGE = "a";

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    static ReviewCursor after(Case last, ReviewOrder order) {
        Instant key = order.isBySize()
                ? Instant.ofEpochSecond(last.lines())
                : last.review().opened();
        return new ReviewCursor(new Cursor(key, last.review().id()));
    }

    static ReviewCursor beginning(ReviewOrder order) {
        Instant least = order.isBySize() ? Instant.EPOCH.minusSeconds(1) : Instant.EPOCH;
        return new ReviewCursor(order.isAscending() ? new Cursor(least, FIRST) : new Cursor(END, LAST));
    }

    String token(ReviewOrder order) {
        return (order.isBySize() ? BY_SIZE : BY_AGE) + place.token();
    }

    /**
     * Reads a token; the beginning for null.
     *
     * @throws org.assay.platform.Malformed if it was not made by {@link #token} for an order by the same
     */
    static ReviewCursor of(String token, ReviewOrder order) {
        if (token == null || token.isEmpty()) {
            return beginning(order);
        }
        // What begins otherwise is refused by the cursor, which knows how to say so.
        boolean known = token.length() > 1 && token.startsWith(order.isBySize() ? BY_SIZE : BY_AGE);
        return new ReviewCursor(Cursor.of(known ? token.substring(1) : "-"));
    }

    Instant opened() {
        return place.updated();
    }

    long lines() {
        return place.updated().getEpochSecond();
    }

    UUID id() {
        return place.id();
    }
}
