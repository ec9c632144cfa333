package org.assay.audit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.assay.audit.AuditLine;
import org.assay.platform.rest.StrictJson;

/** Rows as JSON objects, each on a line: the same that REST answers with. */
final class JsonLines {

    private static final ObjectWriter JSON = StrictJson.get().writer();

    private JsonLines() {}

    static String row(AuditLine line) {
        try {
            return JSON.writeValueAsString(AuditItem.of(line)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts, numbers and times are always JSON", e);
        }
    }
}
