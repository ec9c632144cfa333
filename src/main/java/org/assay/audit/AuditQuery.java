package org.assay.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.assay.platform.Malformed;

/**
 * Which part of the record is wanted; null for what shall not narrow it.
 *
 * @param person who did it
 * @param deed what was done
 * @param subject what it was done to
 * @param since not before this day began, UTC
 * @param until not after this day ended, UTC
 * @param reads true: only reads; false: everything but reads
 * @param after id of the last row of the part before; the newest come first
 * @param limit most rows, 1 to 1000
 */
public record AuditQuery(
        UUID person, Deed deed, UUID subject, LocalDate since, LocalDate until, Boolean reads, Long after, int limit) {

    /** Most rows of one part. */
    public static final int MAX_LIMIT = 1000;

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 30);

    public AuditQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new Malformed("limit", "out-of-range", "must be 1 to " + MAX_LIMIT);
        }
        requirePossible("since", since);
        requirePossible("until", until);
    }

    /** The same from a row on. */
    public AuditQuery after(Long id, int most) {
        return new AuditQuery(person, deed, subject, since, until, reads, id, most);
    }

    private static void requirePossible(String field, LocalDate day) {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            throw new Malformed(field, "out-of-range", "must be a day between 1970 and 9999");
        }
    }
}
