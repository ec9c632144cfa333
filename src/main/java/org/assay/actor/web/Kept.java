package org.assay.actor.web;

import jakarta.json.JsonObject;
import java.io.StringReader;
import org.assay.platform.Json;

/** What a form does not ask for and gives back as it was: an object, kept as text because forms are serialised. */
final class Kept {

    private Kept() {}

    /** A field that is an object, as text; empty where there is none. */
    static String of(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject inner ? inner.toString() : "";
    }

    /** The object again; null where there is none. */
    static JsonObject object(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
