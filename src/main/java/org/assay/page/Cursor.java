package org.assay.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import org.assay.platform.Invalid;

/**
 * Where a list goes on: after the row of this time and id, in descending order of time.
 *
 * @param updated the last row's time
 * @param id its id
 */
public record Cursor(Instant updated, UUID id) {

    /** As callers carry it about; opaque to them. */
    public String token() {
        String text = updated + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a token; null for null.
     *
     * @throws Invalid with field {@code after} if it was not made by {@link #token}
     */
    public static Cursor of(String token) {
        if (token == null || token.isEmpty()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(" ", -1);
            if (parts.length == 2) {
                return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw malformed(e);
        }
        throw malformed(null);
    }

    private static Invalid malformed(Throwable cause) {
        Invalid invalid = new Invalid("after", "malformed", "must be a cursor that a list has given");
        invalid.initCause(cause);
        return invalid;
    }
}
