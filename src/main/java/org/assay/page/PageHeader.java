package org.assay.page;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Marking;
import org.assay.access.Permission;
import org.assay.access.Protected;
import org.assay.access.Restriction;

/**
 * One row of {@link PageQueries#header}: a page and one of its revisions, with all that a view says of them but the text and
 * its links.
 *
 * @param version of the page's row
 * @param spaceVersion of the space's row
 * @param lasting whether it was read by a transaction that had written nothing: no part of it can be taken back
 */
record PageHeader(
        UUID id,
        int version,
        int spaceVersion,
        UUID spaceId,
        String spaceSlug,
        String spaceTitle,
        String team,
        List<String> sharedTeams,
        Marking spaceMarking,
        boolean spaceAuditsReads,
        String slug,
        boolean pageRetired,
        String kind,
        int head,
        int changedLines,
        Integer approved,
        UUID openReview,
        int number,
        String hash,
        String contentHash,
        String title,
        String facts,
        Marking marking,
        List<UUID> named,
        String revisionSlug,
        boolean retired,
        String summary,
        String authorNames,
        Instant saved,
        Marking headMarking,
        List<UUID> headNamed,
        Marking approvedMarking,
        List<UUID> approvedNamed,
        Instant approvedAt,
        String approverNames,
        Instant publishedAt,
        boolean lasting) {

    SpaceDetails space() {
        return new SpaceDetails(spaceId, spaceSlug, spaceTitle, team, sharedTeams, spaceMarking);
    }

    Protected rules() {
        return Protection.of(team, sharedTeams, headMarking, headNamed, approvedMarking, approvedNamed);
    }

    /** Whether this very revision was published. */
    boolean isPublished() {
        return publishedAt != null;
    }

    Restriction restriction() {
        return new Restriction(marking, Set.copyOf(named));
    }

    /** Whether the record keeps who reads this: as restricted as it is now, whatever it was. */
    boolean isReadRecorded() {
        Marking now = restriction()
                .and(new Restriction(headMarking, Set.copyOf(headNamed)))
                .marking();
        return now.compareTo(Marking.AMBER) > 0 || now == Marking.AMBER && spaceAuditsReads;
    }

    /** Which revision and stage it is, in a few words. */
    String inWords() {
        String stage = approved != null && approved == number ? " approved" : head == number ? " draft" : " earlier";
        return "revision " + number + stage;
    }

    /** What the revision says, with its text. */
    Content content(String body) {
        return new Content(title, body, facts, marking, named, revisionSlug, retired);
    }

    /** What this caller is told of it; {@code mayRead} has been asked before. */
    PageDetails details() {
        Protected rules = rules();
        boolean insider = Access.allows(Permission.READ_DRAFT, rules);
        boolean isApproved = approved != null && approved == number;
        Stage stage = isApproved ? Stage.APPROVED : insider && head == number ? Stage.DRAFT : null;
        return new PageDetails(
                id,
                space(),
                slug,
                pageRetired,
                kind,
                stage,
                number,
                hash,
                title,
                stage == Stage.DRAFT
                        ? marking
                        : restriction().and(rules.draft()).marking(),
                named,
                revisionSlug,
                retired,
                summary,
                authorNames,
                saved,
                insider ? head : approved,
                insider ? changedLines : 0,
                approved,
                approvedAt,
                approverNames,
                insider ? openReview : null,
                insider,
                Access.allows(Permission.REVIEW, rules),
                Access.allows(Permission.LOWER_MARKING, rules));
    }

    /** Insiders read every revision, others what was published; older ones under the stricter of then and now. */
    boolean mayRead(ViewChoice choice) {
        Protected rules = rules();
        Protected then = rules.narrowedTo(restriction());
        if (choice.number() != null) {
            return Access.allows(Permission.READ_DRAFT, then)
                    || isPublished() && Access.allows(Permission.READ_APPROVED, then);
        }
        boolean isApproved = approved != null && approved == number;
        if (choice.stage() == Stage.DRAFT || !isApproved) {
            return Access.allows(Permission.READ_DRAFT, rules);
        }
        return Access.allows(Permission.READ_APPROVED, rules);
    }
}
