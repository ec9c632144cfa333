package org.assay.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.assay.platform.Json;

/** Dates as files write them: an object with {@code edtf} and, if the text says it in its own words, {@code stated}. */
final class Dates {

    private Dates() {}

    /** The date of a member as facts have it; null where it is absent. */
    static JsonObject read(Item of, String member) {
        Item date = of.object(member);
        String edtf = date == null ? null : date.required("edtf");
        if (edtf == null) {
            return null;
        }
        JsonObjectBuilder facts = Json.createObjectBuilder().add("edtf", edtf);
        String stated = date.text("stated");
        if (stated != null && !stated.isEmpty()) {
            facts.add("stated", stated);
        }
        return facts.build();
    }

    /** A date that facts have as a text alone; a file may write it so as well. Null where it is absent. */
    static String edtf(Item of, String member) {
        return of.raw(member) instanceof JsonString text
                ? text.getString()
                : of.object(member) == null ? null : of.object(member).required("edtf");
    }

    /** A date of facts as a member of a file; null for none. */
    static JsonValue write(JsonValue facts) {
        return facts instanceof JsonString text
                ? Json.createObjectBuilder().add("edtf", text).build()
                : facts;
    }
}
