package org.assay.page;

import java.util.List;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.access.Protected;

/**
 * A revision and what decides who may see its page; one row of {@link PageQueries#texts}.
 *
 * @param marking of the page's latest revision
 * @param named likewise
 */
record TextRow(
        Revision revision,
        String team,
        List<String> sharedTeams,
        Marking marking,
        List<UUID> named,
        Marking approvedMarking,
        List<UUID> approvedNamed) {

    Protected rules() {
        return Protection.of(team, sharedTeams, marking, named, approvedMarking, approvedNamed);
    }
}
