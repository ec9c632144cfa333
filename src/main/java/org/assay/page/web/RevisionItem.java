package org.assay.page.web;

import java.time.Instant;
import java.util.UUID;
import org.assay.page.RevisionSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A revision as the history shows it.
 *
 * @param parentHash hash of the revision before; null for the first
 * @param origin {@code create}, {@code edit}, {@code merge}, {@code restore} or {@code import}
 * @param base the revision that its author started from, where it was not the one before; else null
 * @param bytes length of the text in UTF-8
 * @param publishedAt when it was published; null if never, as what follows
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
        UUID review) {

    static RevisionItem of(RevisionSummary revision) {
        return new RevisionItem(
                revision.number(),
                revision.hash(),
                revision.parentHash(),
                revision.title(),
                revision.marking().label(),
                revision.summary(),
                revision.origin().label(),
                revision.base(),
                revision.authorNames(),
                revision.saved(),
                revision.bytes(),
                revision.publishedAt(),
                revision.publishedBy(),
                revision.approverNames(),
                revision.review());
    }
}
