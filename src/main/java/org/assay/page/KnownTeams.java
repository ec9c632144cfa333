package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.assay.identity.Census;
import org.assay.identity.Directory;
import org.assay.identity.DirectoryAway;
import org.assay.identity.Membership;

/**
 * The teams that a space can belong to: those of the directory, or, where that is away, those in which somebody is known to be
 * anything.
 */
@ApplicationScoped
class KnownTeams {

    private static final int MOST_SUGGESTED = 20;
    private static final int MOST = 1_000;

    @Inject
    private Directory directory;

    @Inject
    private Census census;

    /** Those whose names hold a part, by name. */
    List<String> holding(String part) {
        String wanted = part.strip().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(team -> Membership.isTeam(team) && team.contains(wanted))
                .limit(MOST_SUGGESTED)
                .toList();
    }

    /** Whether all of them are teams; where the directory is away nobody can tell, and it is believed. */
    boolean are(Collection<String> teams) {
        try {
            return teams.stream().allMatch(directory::isTeam);
        } catch (DirectoryAway away) {
            return true;
        }
    }

    private List<String> all() {
        List<String> teams = new ArrayList<>();
        try {
            List<String> found = directory.teams(0);
            while (!found.isEmpty() && teams.size() < MOST) {
                teams.addAll(found);
                found = found.size() < Directory.MOST ? List.of() : directory.teams(teams.size());
            }
            return teams;
        } catch (DirectoryAway away) {
            return census.teams();
        }
    }
}
