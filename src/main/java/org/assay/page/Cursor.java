package org.assay.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import org.assay.platform.Malformed;

/**
 * Where a list goes on: after the row of this time and id, in descending order of time.
 *
 * @param updated the last row's time
 * @param id its id
 */
public record Cursor(Instant updated, UUID id) {

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** As callers carry it about; opaque to them. */
    public String token() {
        String text = updated + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a token; null for null.
     *
     * @throws Malformed with field {@code after} if it was not made by {@link #token}
     */
    public static Cursor of(String token) {
        if (token == null || token.isEmpty()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(" ", -1);
            if (parts.length == 2) {
                return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1])).possible();
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw malformed(e);
        }
        throw malformed(null);
    }

    /** A forged time that the database cannot hold is no cursor either. */
    private Cursor possible() {
        if (updated.isBefore(Instant.EPOCH) || updated.isAfter(LATEST)) {
            throw malformed(null);
        }
        return this;
    }

    private static Malformed malformed(Throwable cause) {
        Malformed malformed = new Malformed("after", "malformed", "must be a cursor that a list has given");
        malformed.initCause(cause);
        return malformed;
    }
}
