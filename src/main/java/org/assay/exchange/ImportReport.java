package org.assay.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.platform.rest.StrictJson;

/**
 * What came of an import.
 *
 * @param created how many pages were made, by kind
 * @param changed how many got a revision
 * @param unchanged how many were so already
 * @param pages those that were made or changed, in the order of the file
 * @param refused what is wrong with the file; then nothing was stored
 * @param noted what is odd in it: computed things that it states otherwise, names that had to be changed
 * @param left what it holds besides that is not taken over, and how many
 * @param reviews the reviews that were asked for; one where there is room
 */
public record ImportReport(
        Map<String, Integer> created,
        Map<String, Integer> changed,
        Map<String, Integer> unchanged,
        List<ReportedPage> pages,
        List<Finding> refused,
        List<Finding> noted,
        Map<String, Integer> left,
        List<UUID> reviews)
        implements Serializable {

    /**
     * A page that an import touched.
     *
     * @param name what the file calls it
     * @param change created or changed
     */
    public record ReportedPage(String name, UUID id, String slug, String title, String change)
            implements Serializable {}

    public ImportReport {
        pages = List.copyOf(pages);
        refused = List.copyOf(refused);
        noted = List.copyOf(noted);
        reviews = List.copyOf(reviews);
    }

    static ImportReport refusing(List<Finding> refused) {
        return new ImportReport(Map.of(), Map.of(), Map.of(), List.of(), refused, List.of(), Map.of(), List.of());
    }

    static ImportReport read(String json) {
        try {
            return StrictJson.get().readValue(json, ImportReport.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    String write() {
        try {
            return StrictJson.get().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
