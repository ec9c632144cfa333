package org.assay.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.assay.page.Draft;

/**
 * What somebody who voted had before his eyes.
 *
 * @param pages by page's id; empty in a vote of before this was recorded
 */
record Seen(Map<UUID, Revisions> pages) {

    /**
     * The revisions of one page.
     *
     * @param head the one under review
     * @param approved the one that it was compared with; null where nothing was approved
     */
    record Revisions(int head, Integer approved) {

        static Revisions of(Draft draft) {
            return new Revisions(draft.head(), draft.approved());
        }
    }

    Seen {
        pages = Map.copyOf(pages);
    }

    static Seen of(List<UUID> pages, List<Integer> heads, List<Integer> approved) {
        Map<UUID, Revisions> seen = new TreeMap<>();
        for (int i = 0; i < pages.size(); i++) {
            Integer base = approved.get(i) == 0 ? null : approved.get(i);
            seen.put(pages.get(i), new Revisions(heads.get(i), base));
        }
        return new Seen(seen);
    }
}
