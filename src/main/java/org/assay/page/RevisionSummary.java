package org.assay.page;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.assay.access.Marking;

/**
 * A revision as the history shows it.
 *
 * @param parentHash hash of the revision before; null for the first, and for whoever does not read that one
 * @param base the revision that its author started from, where it was not the one before and he reads that
 * @param bytes length of the text in UTF-8
 * @param delta by how many bytes that is more than the revision before that is listed or exists
 * @param publishedAt when it was published; null if never
 * @param publishedBy who published it; null if never
 * @param review by which review; null if never, and for readers
 * @param suppressed who hid it and why; null where it can be read. Of a hidden one there is no title and no summary
 */
public record RevisionSummary(
        int number,
        String hash,
        String parentHash,
        String title,
        Marking marking,
        String summary,
        Origin origin,
        String authorNames,
        Instant saved,
        Integer base,
        int bytes,
        int delta,
        Instant publishedAt,
        String publishedBy,
        String approverNames,
        UUID review,
        Suppressed suppressed)
        implements Serializable {

    /**
     * The same for whom the revisions that led to it are not.
     *
     * @param insider whether he knows of the review all the same
     */
    RevisionSummary alone(boolean insider) {
        return new RevisionSummary(
                number,
                hash,
                null,
                title,
                marking,
                summary,
                origin,
                authorNames,
                saved,
                null,
                bytes,
                delta,
                publishedAt,
                publishedBy,
                approverNames,
                insider ? review : null,
                suppressed);
    }

    /** That a revision is hidden, from everyone. */
    public record Suppressed(String by, String reason, Instant at) implements Serializable {}
}
