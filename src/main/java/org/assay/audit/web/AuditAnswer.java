package org.assay.audit.web;

import java.util.List;
import org.assay.audit.AuditLines;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One part of the record, the newest first. */
@Schema(name = "AuditEntries")
public record AuditAnswer(List<AuditItem> items, String next) {

    static AuditAnswer of(AuditLines lines) {
        return new AuditAnswer(
                lines.items().stream().map(AuditItem::of).toList(),
                lines.next() == null ? null : lines.next().toString());
    }
}
