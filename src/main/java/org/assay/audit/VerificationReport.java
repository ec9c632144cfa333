package org.assay.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.SortedMap;

/**
 * What a verification has looked at and found.
 *
 * @param started when it began
 * @param millis how long it took
 * @param seals how many seals were looked at
 * @param sealed how many rows of the record under them
 * @param unsealed how many rows of the record are not sealed yet; those of the last seconds
 * @param oldestUnsealed when the oldest of these was written; null where there is none
 * @param rows how many rows of which other table
 * @param head the last seal, to be compared with the server's log; null where nothing was sealed yet
 * @param broken the first thing that is wrong; null where all is as it was written
 */
public record VerificationReport(
        Instant started,
        long millis,
        long seals,
        long sealed,
        long unsealed,
        Instant oldestUnsealed,
        SortedMap<String, Long> rows,
        SealHead head,
        BrokenLink broken)
        implements Serializable {

    /** Whether everything is as it was written. */
    public boolean isIntact() {
        return broken == null;
    }
}
