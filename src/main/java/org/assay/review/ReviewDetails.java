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
 * @param rule the space's rule in words; null where the review has ended
 * @param minor whether all that would change is minor; null where the rule does not ask
 * @param notMinor why not, page by page; none where it is, or the rule does not ask
 * @param votes all of them, in the order in which they were cast
 * @param missing what it lacks before it can be published; empty where nothing or where it has ended
 * @param pages by ascending id
 * @param lines how many lines of them readers do not see so, or did not when it ended
 * @param since what {@code changes} tells: the change from what is approved, or from what the caller saw when he last voted
 * @param changes likewise, page by page; where {@code since} is his vote, pages that were taken out stand at the end
 * @param votedAt when the caller last voted; null where he has not
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
        String rule,
        Boolean minor,
        List<Reason> notMinor,
        List<CastVote> votes,
        List<Missing> missing,
        List<ReviewedPage> pages,
        int lines,
        Since since,
        List<PageChange> changes,
        Instant votedAt,
        Map<Act, Objection> objections,
        Instant closed,
        String closedBy,
        String closingComment)
        implements Serializable {

    public ReviewDetails {
        notMinor = List.copyOf(notMinor);
        votes = List.copyOf(votes);
        missing = List.copyOf(missing);
        pages = List.copyOf(pages);
        changes = List.copyOf(changes);
        objections = Map.copyOf(objections);
    }

    /** Whether this caller can do it now. */
    public boolean can(Act act) {
        return !objections.containsKey(act);
    }
}
