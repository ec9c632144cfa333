package org.assay.audit.web;

import java.time.Instant;
import java.util.SortedMap;
import org.assay.audit.SealHead;
import org.assay.audit.VerificationReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a verification found. */
@Schema(name = "Verification")
public record VerificationAnswer(
        @Schema(description = "Whether everything is as it was written") boolean intact,
        Instant started,
        long millis,
        long seals,
        @Schema(description = "Rows of the record under a seal") long sealed,
        @Schema(description = "Rows of the record that no seal covers yet") long unsealed,
        Instant oldestUnsealed,
        @Schema(description = "How many rows of which other table were compared") SortedMap<String, Long> rows,
        @Schema(description = "The last seal, to be compared with the server's log; null where nothing was sealed yet")
                HeadItem head,
        @Schema(description = "The first thing that is wrong; null where nothing is") BrokenItem broken) {

    /** A seal. */
    @Schema(name = "Seal")
    public record HeadItem(long number, long first, long last, int count, Instant at, String key, String hmac) {

        static HeadItem of(SealHead head) {
            return new HeadItem(
                    head.number(), head.first(), head.last(), head.count(), head.at(), head.key(), head.hmac());
        }
    }

    /** What is wrong with which row. */
    @Schema(name = "BrokenLink")
    public record BrokenItem(String table, String id, String flaw) {}

    static VerificationAnswer of(VerificationReport report) {
        return new VerificationAnswer(
                report.isIntact(),
                report.started(),
                report.millis(),
                report.seals(),
                report.sealed(),
                report.unsealed(),
                report.oldestUnsealed(),
                report.rows(),
                report.head() == null ? null : HeadItem.of(report.head()),
                report.isIntact()
                        ? null
                        : new BrokenItem(
                                report.broken().table(),
                                report.broken().id(),
                                report.broken().flaw().label()));
    }
}
