package org.assay.audit.web;

import java.time.Instant;
import java.util.UUID;
import org.assay.audit.AuditLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of the record. */
@Schema(name = "AuditEntry")
public record AuditItem(
        long id,
        Instant at,
        @Schema(description = "Id of who did it; null for nobody") UUID person,
        @Schema(description = "Name he signs in with now; null for nobody and for the system") String name,
        String displayName,
        @Schema(description = "What: feature and past tense, such as page.saved") String act,
        @Schema(description = "Id of what it was done to") UUID subject,
        String details,
        @Schema(description = "The row that the act wrote, where verification compares it: table, space, key")
                String made,
        @Schema(description = "SHA-256 of that row") String madeHash) {

    static AuditItem of(AuditLine line) {
        return new AuditItem(
                line.id(),
                line.at(),
                line.person(),
                line.name(),
                line.displayName(),
                line.act(),
                line.subject(),
                line.details(),
                line.made(),
                line.madeHash());
    }
}
