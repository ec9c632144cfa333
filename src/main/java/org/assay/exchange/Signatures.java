package org.assay.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import org.assay.platform.Json;

/**
 * Who stated something and when, which files do not decide: what the page states already keeps its author, all else is stated by
 * whoever imports, now.
 */
final class Signatures {

    static final String BY = "by";
    static final String AT = "at";

    private Signatures() {}

    /** The statement with its author and moment, those of the same statement before where there is one. */
    static JsonObject signed(JsonObject stated, List<JsonObject> before, Reading reading) {
        return before.stream()
                .filter(old -> unsigned(old).equals(stated))
                .findFirst()
                .orElseGet(() -> Json.createObjectBuilder(stated)
                        .add(BY, reading.person().toString())
                        .add(AT, reading.now().toString())
                        .build());
    }

    private static JsonObject unsigned(JsonObject statement) {
        JsonObjectBuilder rest = Json.createObjectBuilder(statement);
        rest.remove(BY);
        rest.remove(AT);
        return rest.build();
    }

    /** The page that a statement is about, as its field has it. */
    static UUID page(JsonObject statement, String field) {
        return UUID.fromString(statement.getString(field));
    }
}
