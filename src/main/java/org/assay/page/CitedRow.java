package org.assay.page;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Marking;
import org.assay.access.Permission;
import org.assay.access.Protected;
import org.assay.access.Restriction;

/** One row of {@link PageQueries#cited}: a revision that was published once. */
record CitedRow(
        UUID page,
        int number,
        boolean retired,
        String team,
        List<String> sharedTeams,
        Marking marking,
        List<UUID> named,
        Marking headMarking,
        List<UUID> headNamed,
        Marking approvedMarking,
        List<UUID> approvedNamed) {

    RevisionId id() {
        return new RevisionId(page, number);
    }

    /** Whether the caller may read it: under the stricter of then and now. */
    boolean isReadable() {
        Protected then = Protection.of(team, sharedTeams, headMarking, headNamed, approvedMarking, approvedNamed)
                .narrowedTo(new Restriction(marking, Set.copyOf(named)));
        return Access.allows(Permission.READ_DRAFT, then) || Access.allows(Permission.READ_APPROVED, then);
    }
}
