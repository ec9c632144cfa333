package org.assay.page;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Marking;
import org.assay.access.Protected;

/**
 * One row of {@link PageQueries#drafts}.
 *
 * @param writers ids of the authors of all revisions after the approved one, separated by spaces; null where there is none
 */
record DraftRow(
        UUID page,
        UUID spaceId,
        String space,
        String slug,
        String team,
        List<String> sharedTeams,
        int head,
        String headHash,
        List<UUID> headAuthors,
        Origin headOrigin,
        boolean hidden,
        String title,
        Marking marking,
        List<UUID> named,
        Integer approved,
        String approvedHash,
        Marking approvedMarking,
        List<UUID> approvedNamed,
        UUID openReview,
        int changedLines,
        String writers) {

    Draft draft() {
        return new Draft(
                page,
                spaceId,
                new PageAddress(space, slug),
                hidden ? slug : title,
                head,
                headHash,
                headAuthors,
                headOrigin,
                hidden,
                approved,
                approvedHash,
                authors(),
                openReview,
                changedLines,
                rules());
    }

    /** Whoever had a hand in a revision after the approved one. */
    private Set<UUID> authors() {
        return writers == null
                ? Set.of()
                : Arrays.stream(writers.split(" ", -1)).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }

    private Protected rules() {
        return Protection.of(team, sharedTeams, marking, named, approvedMarking, approvedNamed);
    }
}
