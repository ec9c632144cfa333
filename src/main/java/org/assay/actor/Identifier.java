package org.assay.actor;

import jakarta.json.JsonObject;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;

/**
 * What others call an actor in their registers.
 *
 * @param scheme the register: {@code wikidata}
 * @param value its name for him there: {@code Q159}
 */
public record Identifier(String scheme, String value) {

    private static final int MAX = 200;

    static Identifier read(FactReader reader) {
        return new Identifier(
                reader.formed("scheme", Tags::word, "must be lower-case letters, digits and hyphens, as wikidata"),
                reader.line("value", MAX));
    }

    JsonObject write() {
        return FactWriter.begin().put("scheme", scheme).put("value", value).end();
    }
}
