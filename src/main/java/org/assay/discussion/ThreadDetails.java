package org.assay.discussion;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A thread as the caller sees it.
 *
 * @param page the page's id
 * @param revision the revision that it was written about
 * @param anchor what it is about, as it was then
 * @param whereabouts where that stands in the revision that is shown
 * @param openerName who began it
 * @param resolved when it was resolved; null while open
 * @param resolvedBy name of who resolved it; null while open
 * @param active when the last comment came
 * @param comments the comments, or the first and the last ones, in order
 * @param count how many comments there are
 */
public record ThreadDetails(
        UUID id,
        UUID page,
        int revision,
        Anchor anchor,
        Whereabouts whereabouts,
        UUID opener,
        String openerName,
        Instant opened,
        Instant resolved,
        String resolvedBy,
        Instant active,
        List<CommentDetails> comments,
        int count)
        implements Serializable {

    public ThreadDetails {
        comments = List.copyOf(comments);
    }

    /** Whether it waits for something to be done. */
    public boolean open() {
        return resolved == null;
    }

    /** How many comments, after the first, are left out. */
    public int omitted() {
        return count - comments.size();
    }
}
