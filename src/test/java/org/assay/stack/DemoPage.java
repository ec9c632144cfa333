package org.assay.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A page that the story has made.
 *
 * @param versions its revisions, the first first
 */
record DemoPage(String id, List<Version> versions) {

    /** One revision, as the wiki answered it. */
    record Version(String hash, String title, String text) {}

    static DemoPage of(JsonNode created) {
        return new DemoPage(created.path("id").asText(), List.of(version(created)));
    }

    /** The page with one more revision, unless the wiki says that it has none more. */
    DemoPage with(JsonNode saved) {
        if (saved.path("revision").asInt() == head()) {
            return this;
        }
        List<Version> more = new ArrayList<>(versions);
        more.add(version(saved));
        return new DemoPage(id, List.copyOf(more));
    }

    /** The revision of that number. */
    Version version(int number) {
        return versions.get(number - 1);
    }

    /** The number of the latest. */
    int head() {
        return versions.size();
    }

    private static Version version(JsonNode page) {
        return new Version(
                page.path("hash").asText(),
                page.path("title").asText(),
                page.path("body").asText());
    }
}
