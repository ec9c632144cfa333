package org.assay.audit.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assay.audit.AuditLine;
import org.assay.platform.Malformed;

/** As what the record can be taken away. */
enum ExportForm {
    /** RFC 4180, with a line of names. */
    CSV("text/csv; charset=utf-8; header=present"),
    /** One JSON object a line. */
    JSONL("application/x-ndjson");

    private final String mediaType;

    ExportForm(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @throws Malformed if it is none of the labels */
    static ExportForm of(String label) {
        return Arrays.stream(values())
                .filter(form -> form.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new Malformed("format", "unknown", "must be one of " + labels()));
    }

    private static List<String> labels() {
        return Arrays.stream(values()).map(ExportForm::label).toList();
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    /** What a browser is told: to keep it as a file of that name, never to show it. */
    String disposition() {
        return "attachment; filename=\"audit." + label() + "\"";
    }

    /** What stands before all rows, with its line end. */
    String header() {
        return this == CSV ? Csv.HEADER : "";
    }

    /** A row, with its line end. */
    String row(AuditLine line) {
        return this == CSV ? Csv.row(line) : JsonLines.row(line);
    }
}
