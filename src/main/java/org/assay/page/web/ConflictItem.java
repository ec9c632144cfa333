package org.assay.page.web;

import org.assay.compare.Conflict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place that both sides changed.
 *
 * @param field {@code body}, {@code title}, {@code marking}, {@code named}, {@code slug}, {@code retired} or {@code facts.…}
 * @param baseRange which lines of the base; null where the field is no text
 * @param mergedRange which lines of the merged text are <em>theirs</em>; null where the field is no text
 * @param yours the caller's text there
 * @param theirs the text of the latest revision there
 */
@Schema(name = "Conflict")
public record ConflictItem(String field, RangeAnswer baseRange, RangeAnswer mergedRange, String yours, String theirs) {

    static ConflictItem of(Conflict conflict) {
        return new ConflictItem(
                conflict.field(),
                RangeAnswer.of(conflict.baseRange()),
                RangeAnswer.of(conflict.mergedRange()),
                conflict.yours(),
                conflict.theirs());
    }
}
