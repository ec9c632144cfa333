package org.assay.document;

import jakarta.json.JsonObject;
import java.io.Serializable;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;

/**
 * When a document was published.
 *
 * @param edtf the date as far as it is known
 * @param stated how the document says it; null where it does not
 * @param isStated whether the document says it, rather than that it was inferred
 * @param basis what the date rests on where it was inferred; may be null
 */
public record Published(String edtf, String stated, boolean isStated, String basis) implements Serializable {

    private static final int MAX_EDTF = 64;
    private static final int MAX_STATED = 200;
    private static final int MAX_BASIS = 2_000;

    static Published read(FactReader reader) {
        return new Published(
                reader.line("edtf", MAX_EDTF),
                reader.optionalVerbatim("stated", MAX_STATED),
                reader.flag("isStated"),
                reader.paragraphs("basis", MAX_BASIS));
    }

    JsonObject write() {
        return FactWriter.begin()
                .put("edtf", edtf)
                .put("stated", stated)
                .flag("isStated", isStated)
                .put("basis", basis)
                .end();
    }
}
