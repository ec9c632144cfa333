package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import org.assay.platform.Bounds;

/** The plain kind of page: prose about anything. */
@ApplicationScoped
public class Topic implements Kind<TopicFacts> {

    @Override
    public String name() {
        return "topic";
    }

    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public TopicFacts read(JsonObject facts, int version, Bounds bounds) {
        if (!facts.isEmpty()) {
            bounds.add("facts", "unknown-field", "a topic has no facts");
        }
        return new TopicFacts();
    }

    @Override
    public JsonObject write(TopicFacts facts) {
        return JsonObject.EMPTY_JSON_OBJECT;
    }
}
