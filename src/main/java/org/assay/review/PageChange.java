package org.assay.review;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.page.ChangeKind;
import org.assay.page.PageAddress;

/**
 * What a review changes on one page, or what has changed on it since somebody voted.
 *
 * @param address null where the page was taken out and the caller may not see it, as title and marking
 * @param from the revision that is compared with; null for nothing at all
 * @param to the revision under review; null where the page was taken out
 * @param kinds what kinds of change, in a fixed order; none where it is the same
 */
public record PageChange(
        UUID id,
        PageAddress address,
        String title,
        Marking marking,
        Integer from,
        Integer to,
        State state,
        List<ChangeKind> kinds)
        implements Serializable {

    /** What became of the page. */
    public enum State {
        /** It stands in both, and differs. */
        CHANGED,
        /** It is in both the same. */
        SAME,
        /** It came into the review since. */
        ADDED,
        /** It was taken out of the review since. */
        REMOVED;

        /** As in REST and in message keys. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public PageChange {
        kinds = List.copyOf(kinds);
    }

    /** Whether there is something to compare. */
    public boolean comparable() {
        return to != null && state != State.SAME;
    }
}
