package org.assay.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Whose approvals count. In each case they are reviewers of the space's team: a rule narrows what the policy allows and
 * never widens it.
 */
public enum Counted {
    /** All reviewers of the team. */
    REVIEWERS,
    /** Only those among them whom the rule names. */
    PEOPLE,
    /** Only those among them who are reviewers of a second team as well. */
    SECOND_TEAM;

    /** As in REST and in message keys: {@code second-team} … */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a label. */
    public static Optional<Counted> of(String label) {
        return Arrays.stream(values())
                .filter(counted -> counted.label().equals(label))
                .findFirst();
    }
}
