package org.assay.page;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.access.Protected;

/** One row of {@link PageQueries#drafts}. */
record DraftRow(
        UUID page,
        UUID spaceId,
        String space,
        String slug,
        String team,
        List<String> sharedTeams,
        int head,
        String headHash,
        String title,
        Marking marking,
        List<UUID> named,
        Integer approved,
        String approvedHash,
        Marking approvedMarking,
        List<UUID> approvedNamed,
        UUID openReview) {

    Draft by(Set<UUID> authors) {
        return new Draft(
                page,
                spaceId,
                new PageAddress(space, slug),
                title,
                head,
                headHash,
                approved,
                approvedHash,
                authors,
                openReview,
                rules());
    }

    private Protected rules() {
        return Protection.of(team, sharedTeams, marking, named, approvedMarking, approvedNamed);
    }
}
