package org.assay.page;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.access.Marking;

/**
 * A page and one of its revisions as this caller sees them: all but the text.
 *
 * @param stage which face it is; null for a certain revision that is neither the approved nor, to an insider, the latest
 * @param slug the page's present name in addresses
 * @param retired whether the page is retired now
 * @param number the revision shown
 * @param hash its hash
 * @param marking how far this view may spread (the effective marking)
 * @param named people named on the revision, where it is RED
 * @param revisionSlug the name that the revision gives the page, from its publication on
 * @param revisionRetired whether the revision retires the page, from its publication on
 * @param authorNames who wrote the revision
 * @param head the latest revision; for a reader the approved one, so that he learns of no draft
 * @param linesAhead how many lines of the latest revision readers do not see so; 0 for a reader
 * @param approved the approved revision; null where there is none
 * @param approvedAt when that was published; null where there is none
 * @param approverNames whose approvals that rests on; null where there is none
 * @param openReview the review that the page is in; null when in none or when the caller is no insider
 * @param insider whether the caller works on this page
 * @param reviewer whether the caller decides about its revisions
 * @param mayLower whether the caller may make its marking less restrictive
 */
public record PageDetails(
        UUID id,
        SpaceDetails space,
        String slug,
        boolean retired,
        String kind,
        Stage stage,
        int number,
        String hash,
        String title,
        Marking marking,
        List<UUID> named,
        String revisionSlug,
        boolean revisionRetired,
        String summary,
        String authorNames,
        Instant saved,
        int head,
        int linesAhead,
        Integer approved,
        Instant approvedAt,
        String approverNames,
        UUID openReview,
        boolean insider,
        boolean reviewer,
        boolean mayLower)
        implements Serializable {

    /** Whether a draft is ahead of what is approved; only insiders learn that. */
    public boolean draftAhead() {
        return insider && (approved == null || head > approved);
    }

    /** Whether the publication of this draft gives the page another name. */
    public boolean renames() {
        return stage == Stage.DRAFT && !revisionSlug.equals(slug);
    }

    /** Whether the publication of this draft retires the page. */
    public boolean retires() {
        return stage == Stage.DRAFT && revisionRetired && !retired;
    }

    /** Whether the publication of this draft ends the page's retirement. */
    public boolean reopens() {
        return stage == Stage.DRAFT && retired && !revisionRetired;
    }

    /** The revision that is shown, by which a change says what it is a change of. */
    public RevisionId revision() {
        return new RevisionId(id, number);
    }

    /** The page's address. */
    public String address() {
        return "/wiki/" + space.slug() + "/" + slug;
    }
}
