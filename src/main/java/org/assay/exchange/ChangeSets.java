package org.assay.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.page.Draft;
import org.assay.page.Drafts;
import org.assay.page.Imports;
import org.assay.review.NewReview;
import org.assay.review.Reviews;

/** Asks for a review of what an import made and changed: one where they fit into one. */
@ApplicationScoped
class ChangeSets {

    /** As many pages as a review takes. */
    private static final int ROOM = 200;

    @Inject
    private Drafts drafts;

    @Inject
    private Reviews reviews;

    /** Pages that are in a review already stay there: it follows their drafts. */
    List<UUID> ask(String fileName, Map<UUID, Imports.Result> results) {
        Set<UUID> touched = results.entrySet().stream()
                .filter(entry -> entry.getValue().change() != Imports.Change.UNCHANGED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<NewReview.Seen> free = drafts.of(touched).stream()
                .filter(draft -> draft.openReview() == null && draft.isAhead())
                .map((Draft draft) -> new NewReview.Seen(draft.page(), draft.head()))
                .toList();
        List<UUID> asked = new ArrayList<>();
        int parts = (free.size() + ROOM - 1) / ROOM;
        for (int part = 0; part < parts; part++) {
            String which = parts == 1 ? "" : " (" + (part + 1) + " of " + parts + ")";
            asked.add(reviews.open(new NewReview(
                    "Import of " + fileName + which,
                    free.subList(part * ROOM, Math.min(free.size(), (part + 1) * ROOM)))));
        }
        return asked;
    }
}
