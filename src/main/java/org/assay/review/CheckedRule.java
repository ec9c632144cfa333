package org.assay.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assay.platform.Bounds;

/** Makes a rule of what was sent, or says all that is wrong with it. */
final class CheckedRule {

    private static final int MOST_PEOPLE = 50;
    private static final Pattern TEAM = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private CheckedRule() {}

    static Quorum of(NewRule sent) {
        Bounds bounds = Bounds.check();
        int approvals = sent.approvals() == null ? 0 : sent.approvals();
        if (approvals < 1 || approvals > Quorum.MOST) {
            bounds.add("approvals", "out-of-range", "must be 1 to " + Quorum.MOST);
        }
        Counted counted = sent.counted() == null
                ? Counted.REVIEWERS
                : Counted.of(sent.counted()).orElse(null);
        if (counted == null) {
            bounds.add("counted", "unknown", "must be reviewers, people or second-team");
        }
        Set<UUID> people = people(counted, sent.people(), bounds);
        String team = team(counted, sent.team(), bounds);
        if (counted == Counted.PEOPLE && !people.isEmpty() && people.size() < approvals) {
            bounds.add("people", "too-few", "must be at least as many as the approvals that are needed");
        }
        bounds.orThrow();
        return new Quorum(approvals, counted, people, team, Boolean.TRUE.equals(sent.minorNeedLess()));
    }

    private static Set<UUID> people(Counted counted, List<UUID> sent, Bounds bounds) {
        Set<UUID> people = new HashSet<>(sent == null ? List.of() : sent);
        boolean wanted = counted == Counted.PEOPLE;
        if (people.remove(null) || people.size() > MOST_PEOPLE || (wanted && people.isEmpty())) {
            bounds.add("people", "out-of-range", "must name 1 to " + MOST_PEOPLE + " people");
        } else if (!wanted && !people.isEmpty()) {
            bounds.add("people", "not-counted", "must be empty unless people are counted");
        }
        return people;
    }

    private static String team(Counted counted, String sent, Bounds bounds) {
        String team = sent == null ? "" : sent.strip();
        boolean wanted = counted == Counted.SECOND_TEAM;
        if (wanted && !TEAM.matcher(team).matches()) {
            bounds.add("team", "malformed", "must be the slug of a team");
        } else if (!wanted && !team.isEmpty()) {
            bounds.add("team", "not-counted", "must be empty unless a second team is counted");
        }
        return team;
    }
}
