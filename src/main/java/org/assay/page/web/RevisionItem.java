package org.assay.page.web;

import java.time.Instant;
import java.util.UUID;
import org.assay.page.RevisionSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A revision as the history shows it.
 *
 * @param parentHash hash of the revision before; null for the first
 * @param title null where the revision is suppressed, as is its summary
 * @param origin {@code create}, {@code edit}, {@code merge}, {@code restore}, {@code import} or {@code naming}
 * @param base the revision that its author started from, where it was not the one before; else null
 * @param bytes length of the text in UTF-8
 * @param publishedAt when it was published; null if never, as what follows
 * @param suppressed who hid it from everyone and why; null where it can be read
 */
@Schema(name = "Revision")
public record RevisionItem(
        int revision,
        String hash,
        String parentHash,
        String title,
        String marking,
        String summary,
        String origin,
        Integer base,
        String authors,
        Instant saved,
        int bytes,
        Instant publishedAt,
        String publishedBy,
        String approvers,
        UUID review,
        Suppressed suppressed) {

    /** That a revision is hidden. */
    @Schema(name = "SuppressedRevision")
    public record Suppressed(String by, String reason, Instant at) {

        static Suppressed of(RevisionSummary.Suppressed hidden) {
            return hidden == null ? null : new Suppressed(hidden.by(), hidden.reason(), hidden.at());
        }
    }

    static RevisionItem of(RevisionSummary revision) {
        return new RevisionItem(
                revision.number(),
                revision.hash(),
                revision.parentHash(),
                revision.suppressed() == null ? revision.title() : null,
                revision.marking().label(),
                revision.suppressed() == null ? revision.summary() : null,
                revision.origin().label(),
                revision.base(),
                revision.authorNames(),
                revision.saved(),
                revision.bytes(),
                revision.publishedAt(),
                revision.publishedBy(),
                revision.approverNames(),
                revision.review(),
                Suppressed.of(revision.suppressed()));
    }
}
