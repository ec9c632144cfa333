package org.assay.exchange;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An import as whoever began it sees it.
 *
 * @param space slug of the space
 * @param fileName as it was sent
 * @param step what it does now: wait, read, match, check, store, review, end
 * @param done how many things of this step are done
 * @param total how many there are; 0 where nobody knows
 * @param report what came of it; null until it has ended, or where nothing can be said
 * @param ended null until it has ended
 */
public record JobDetails(
        UUID id,
        String space,
        String fileName,
        JobState state,
        String step,
        int done,
        int total,
        ImportReport report,
        Instant created,
        Instant ended)
        implements Serializable {

    private static final int WHOLE = 100;

    /** How much of the step is done, in per cent. */
    public int percent() {
        return state == JobState.DONE ? WHOLE : total == 0 ? 0 : WHOLE * done / total;
    }
}
