package org.assay.people;

import org.assay.identity.Membership;
import org.assay.identity.Role;
import org.assay.platform.Malformed;

/**
 * Which people are asked for.
 *
 * @param text what a name of theirs holds; empty for everybody
 * @param team slug of a team; null for any and none
 * @param role in that team; null for any
 * @param disabled only those who may not sign in
 * @param first how many to leave out
 * @param most how many at most
 */
public record AccountQuery(String text, String team, Role role, boolean disabled, int first, int most) {

    /** The most that one list holds. */
    public static final int MOST = 99;

    private static final int LONGEST = 200;
    private static final int FURTHEST = 100_000;

    public AccountQuery {
        text = text == null ? "" : text.strip();
        if (text.length() > LONGEST) {
            throw new Malformed("q", "too-long", "must have at most " + LONGEST + " characters");
        }
        if (team != null && !Membership.isTeam(team)) {
            throw new Malformed("team", "malformed", "must be the slug of a team");
        }
        if (team == null && role != null) {
            throw new Malformed("role", "without-team", "needs a team");
        }
        if (first < 0 || first > FURTHEST) {
            throw new Malformed("after", "out-of-range", "must be 0 to " + FURTHEST);
        }
        if (most < 1 || most > MOST) {
            throw new Malformed("limit", "out-of-range", "must be 1 to " + MOST);
        }
    }
}
