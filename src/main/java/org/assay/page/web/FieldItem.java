package org.assay.page.web;

import org.assay.compare.FieldChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A field that changed.
 *
 * @param change what became of it, as {@link Labels} has it
 * @param before its value, null if it was absent
 * @param after its value, null if it is absent
 */
@Schema(name = "FieldChange")
public record FieldItem(String field, String change, String before, String after) {

    static FieldItem of(FieldChange field) {
        return new FieldItem(field.name(), Labels.of(field.change()), field.before(), field.after());
    }
}
