package org.assay.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A review as a list shows it.
 *
 * @param space slug of its space
 * @param pages titles of its pages' drafts, by ascending id of the page
 * @param lines how many lines of them readers do not see so, or did not when it ended
 * @param size how much that is to read
 * @param hash what a vote has to name
 * @param approvals how many approvals count
 * @param approvalsNeeded how many must
 * @param waiting what it waits for the caller to do; null for nothing
 * @param closed when it ended; null while open
 */
public record ReviewSummary(
        UUID id,
        String space,
        String title,
        UUID opener,
        String openerName,
        Instant opened,
        ReviewState state,
        List<String> pages,
        int lines,
        ReviewSize size,
        String hash,
        int approvals,
        int approvalsNeeded,
        Waiting waiting,
        Instant closed)
        implements Serializable {

    public ReviewSummary {
        pages = List.copyOf(pages);
    }
}
