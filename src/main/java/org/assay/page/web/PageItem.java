package org.assay.page.web;

import java.time.Instant;
import java.util.UUID;
import org.assay.page.PageSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page as lists show it, in the stage that counts for the caller. */
@Schema(name = "PageSummary")
public record PageItem(
        UUID id,
        String space,
        String slug,
        String kind,
        String title,
        String excerpt,
        String stage,
        int revision,
        String hash,
        String marking,
        boolean retired,
        Instant updated,
        String updatedBy,
        Integer approvedRevision) {

    static PageItem of(PageSummary page) {
        return new PageItem(
                page.id(),
                page.space(),
                page.slug(),
                page.kind(),
                page.title(),
                page.excerpt(),
                page.stage().label(),
                page.number(),
                page.hash(),
                page.marking().label(),
                page.retired(),
                page.updated(),
                page.updatedBy(),
                page.approved());
    }
}
