package org.assay.identity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A role in a team.
 *
 * @param team the team's slug; never changes
 */
@Embeddable
public record Membership(String team, @Enumerated(EnumType.STRING) Role role) implements Serializable {

    private static final String TEAM = "[a-z0-9][a-z0-9-]{0,62}";
    private static final Pattern PATH = Pattern.compile("/teams/(" + TEAM + ")/([a-z]+)");

    /** Whether a team could be called so: lower-case letters, digits and hyphens, at most 63. */
    public static boolean isTeam(String slug) {
        return slug.matches(TEAM);
    }

    /** Reads a group path such as {@code /teams/iraq-desk/analysts}; any other path is no membership. */
    static Optional<Membership> fromPath(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (Role role : Role.values()) {
            if (role.group().equals(matcher.group(2))) {
                return Optional.of(new Membership(matcher.group(1), role));
            }
        }
        return Optional.empty();
    }
}
