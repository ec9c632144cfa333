package org.assay.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.access.Protected;
import org.assay.access.Restriction;

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
        UUID openReview) {

    Draft by(Set<UUID> authors) {
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
                authors,
                openReview,
                rules());
    }

    private Protected rules() {
        Restriction draft = new Restriction(marking, Set.copyOf(named));
        Optional<Restriction> view = Optional.ofNullable(approvedMarking)
                .map(approvedMarking -> new Restriction(approvedMarking, Set.copyOf(approvedNamed)).and(draft));
        return new Protected(team, Set.copyOf(sharedTeams), draft, view);
    }
}
