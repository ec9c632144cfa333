package org.assay.page;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.access.Restriction;

/** One row of {@link PageQueries#history}. */
record RevisionRow(
        int number,
        String hash,
        String parentHash,
        String title,
        Marking marking,
        List<UUID> named,
        String summary,
        Origin origin,
        String authorNames,
        Instant saved,
        Integer base,
        int bytes,
        Instant publishedAt,
        String publishedBy,
        String approverNames,
        UUID review,
        String suppressedBy,
        String suppressedBecause,
        Instant suppressedAt) {

    Restriction restriction() {
        return new Restriction(marking, Set.copyOf(named));
    }

    private boolean isHidden() {
        return suppressedAt != null;
    }

    /** @param before the row before it in time; null if there is none */
    RevisionSummary after(RevisionRow before) {
        boolean hidden = isHidden();
        return new RevisionSummary(
                number,
                hash,
                parentHash,
                hidden ? "" : title,
                marking,
                hidden ? "" : summary,
                origin,
                authorNames,
                saved,
                base,
                hidden ? 0 : bytes,
                hidden ? 0 : before == null || before.isHidden() ? bytes : bytes - before.bytes,
                publishedAt,
                publishedBy,
                approverNames,
                review,
                hidden ? new RevisionSummary.Suppressed(suppressedBy, suppressedBecause, suppressedAt) : null);
    }
}
