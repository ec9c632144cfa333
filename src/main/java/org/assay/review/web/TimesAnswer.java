package org.assay.review.web;

import java.util.List;
import org.assay.review.DecisionTimes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long reviews took from asking to decision. */
@Schema(name = "ReviewTimes")
public record TimesAnswer(List<OfSpace> items) {

    /** Of one space; times in seconds. */
    @Schema(name = "ReviewTimesOfSpace")
    public record OfSpace(
            String space,
            @Schema(description = "Reviews published or rejected") long decided,
            @Schema(description = "Half of them took no longer") long medianSeconds,
            @Schema(description = "Nine of ten took no longer") long p90Seconds) {}

    static TimesAnswer of(List<DecisionTimes> times) {
        return new TimesAnswer(times.stream()
                .map(row -> new OfSpace(
                        row.space(),
                        row.decided(),
                        row.median().toSeconds(),
                        row.most().toSeconds()))
                .toList());
    }
}
