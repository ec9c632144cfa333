package org.assay.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Marking;

/**
 * One row of {@link PageQueries#changes}.
 *
 * @param from number of the revision before; null where there is none, as everything of it
 */
record ChangeRow(
        UUID page,
        Integer from,
        boolean title,
        boolean content,
        Marking markingBefore,
        Marking markingAfter,
        List<UUID> namedBefore,
        List<UUID> namedAfter,
        Boolean retiredBefore,
        boolean retiredAfter) {

    Set<ChangeKind> kinds() {
        if (from == null) {
            return EnumSet.of(ChangeKind.CREATED);
        }
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        if (content) {
            kinds.add(ChangeKind.EDITED);
        }
        if (title) {
            kinds.add(ChangeKind.RENAMED);
        }
        if (markingBefore != markingAfter || !namedBefore.equals(namedAfter)) {
            kinds.add(ChangeKind.REMARKED);
        }
        if (retiredBefore != retiredAfter) {
            kinds.add(retiredAfter ? ChangeKind.RETIRED : ChangeKind.REOPENED);
        }
        return kinds;
    }
}
