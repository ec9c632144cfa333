package org.assay.people;

import java.io.Serializable;
import java.util.Map;
import org.assay.identity.Role;

/** A team and how many people are what in it, as last known; who may not sign in does not count. */
public record TeamSummary(String slug, long readers, long analysts, long reviewers) implements Serializable {

    static TeamSummary of(String slug, Map<Role, Long> counts) {
        return new TeamSummary(
                slug,
                counts.getOrDefault(Role.READER, 0L),
                counts.getOrDefault(Role.ANALYST, 0L),
                counts.getOrDefault(Role.REVIEWER, 0L));
    }

    /** How many have that role. */
    public long count(Role role) {
        return switch (role) {
            case READER -> readers;
            case ANALYST -> analysts;
            case REVIEWER -> reviewers;
        };
    }
}
