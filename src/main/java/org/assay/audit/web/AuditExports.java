package org.assay.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.assay.audit.AuditLine;
import org.assay.audit.AuditLines;
import org.assay.audit.AuditLists;
import org.assay.audit.AuditQuery;

/** Writes the record to whoever may take it away: part by part, so that no more than one part is held at a time. */
@ApplicationScoped
class AuditExports {

    @Inject
    private AuditLists lists;

    /** Records the export; to be called before anything is sent, so that a refusal still has its own status. */
    void begin(AuditQuery wanted, ExportForm form) {
        lists.export(wanted, form.label());
    }

    /** Sends all rows, the newest first; asks for each part whether its reader still may. */
    void write(AuditQuery wanted, ExportForm form, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(form.header());
        AuditLines part = lists.lines(wanted.after(wanted.after(), AuditQuery.MAX_LIMIT));
        write(part, form, writer);
        while (part.next() != null) {
            part = lists.lines(wanted.after(part.next(), AuditQuery.MAX_LIMIT));
            write(part, form, writer);
        }
        writer.flush();
    }

    private static void write(AuditLines part, ExportForm form, Writer writer) throws IOException {
        for (AuditLine line : part.items()) {
            writer.write(form.row(line));
        }
    }
}
