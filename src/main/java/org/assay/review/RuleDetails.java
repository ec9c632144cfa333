package org.assay.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.assay.identity.PersonName;

/**
 * When a review of a space's pages is approved.
 *
 * @param space slug of the space
 * @param spaceTitle its title
 * @param team slug of the team that owns it
 * @param approvals approvals needed, 1 to 5
 * @param counted whose approvals count
 * @param people the people who are named; none unless only those count
 * @param secondTeam slug of the second team; empty unless only its reviewers count
 * @param minorNeedLess whether minor edits need one approval less, never less than one
 * @param sentence all of that in words
 * @param by who made the rule; null where the space has none of its own
 * @param at when; null likewise
 */
public record RuleDetails(
        String space,
        String spaceTitle,
        String team,
        int approvals,
        Counted counted,
        List<PersonName> people,
        String secondTeam,
        boolean minorNeedLess,
        String sentence,
        String by,
        Instant at)
        implements Serializable {

    public RuleDetails {
        people = List.copyOf(people);
    }
}
