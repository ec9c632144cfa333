package org.assay.claim;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;

/**
 * That a person has recorded, on one origin's page, that another does not draw on it nor it on the other.
 *
 * @param other page of the other origin
 * @param reason why he thinks so
 * @param by who
 * @param at when
 */
public record RecordedIndependence(UUID other, String reason, UUID by, Instant at) {

    private static final int MAX_REASON = 1000;

    static RecordedIndependence read(FactReader reader) {
        String reason = reader.paragraphs("reason", MAX_REASON);
        if (reason == null) {
            reader.refuse("reason", "missing", "must be given");
        }
        return new RecordedIndependence(reader.id("other"), reason, reader.id("by"), reader.instant("at"));
    }

    JsonObject write() {
        return FactWriter.begin()
                .put("other", other)
                .put("reason", reason)
                .put("by", by)
                .put("at", at)
                .end();
    }
}
