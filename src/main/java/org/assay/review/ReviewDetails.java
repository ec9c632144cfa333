package org.assay.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A review as this caller, an insider of all its pages, sees it.
 *
 * @param space slug of the space that all its pages stand in
 * @param opener who asked for it
 * @param hash what a vote or a publication has to name; where it has ended, what it was then
 * @param approvals how many approvals count
 * @param approvalsNeeded how many must
 * @param votes all of them, in the order in which they were cast
 * @param missing what it lacks before it can be published; empty where nothing or where it has ended
 * @param pages by ascending id
 * @param objections for each act why this caller cannot do it now; an act that is missing here is possible
 * @param closed when it ended; null while open
 * @param closedBy name of who ended it; null while open
 * @param closingComment why it was rejected; null where it was not, or where the caller may not read it
 */
public record ReviewDetails(
        UUID id,
        String space,
        String title,
        UUID opener,
        String openerName,
        Instant opened,
        ReviewState state,
        String hash,
        int approvals,
        int approvalsNeeded,
        List<CastVote> votes,
        List<Missing> missing,
        List<ReviewedPage> pages,
        Map<Act, Objection> objections,
        Instant closed,
        String closedBy,
        String closingComment)
        implements Serializable {

    public ReviewDetails {
        votes = List.copyOf(votes);
        missing = List.copyOf(missing);
        pages = List.copyOf(pages);
        objections = Map.copyOf(objections);
    }

    /** Whether this caller can do it now. */
    public boolean can(Act act) {
        return !objections.containsKey(act);
    }
}
