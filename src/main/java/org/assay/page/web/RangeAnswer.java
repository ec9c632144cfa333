package org.assay.page.web;

import org.assay.compare.LineRange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Lines of a text, from 1, both ends included; an empty range stands before the line {@code start} and has {@code end ==
 * start - 1}.
 */
@Schema(name = "LineRange")
public record RangeAnswer(int start, int end) {

    /** The range; null for null. */
    static RangeAnswer of(LineRange range) {
        return range == null ? null : new RangeAnswer(range.start(), range.end());
    }
}
