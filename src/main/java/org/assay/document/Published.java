package org.assay.document;

import jakarta.json.JsonObject;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;
import org.assay.tradecraft.Edtf;

/**
 * When a document was published.
 *
 * @param edtf the date as far as it is known
 * @param stated how the document says it; null where it does not
 * @param isStated whether the document says it, rather than that it was inferred
 * @param basis what the date rests on where it was inferred; may be null
 */
public record Published(Edtf edtf, String stated, boolean isStated, String basis) {

    private static final int MAX_STATED = 200;
    private static final int MAX_BASIS = 2_000;

    static Published read(FactReader reader) {
        return new Published(
                reader.formed(
                        "edtf",
                        Edtf::parse,
                        "must be a date that can be, as 2015-10-20, 2015-10, 2015, 2015-10~ (about then) or 2015/2016"),
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
