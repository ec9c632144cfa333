package org.assay.review;

import java.io.Serializable;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.page.Draft;
import org.assay.page.PageAddress;

/**
 * A page of a review.
 *
 * @param title of its draft
 * @param marking of its draft
 * @param asked the latest revision when it came into the review
 * @param head the revision under review: its latest, or what that was when the review ended
 * @param approved the approved revision that it is or was compared with; null where nothing was approved
 */
public record ReviewedPage(
        UUID id, PageAddress address, String title, Marking marking, int asked, int head, Integer approved)
        implements Serializable {

    static ReviewedPage of(ReviewPage page, Draft draft) {
        boolean ended = page.head() != null;
        return new ReviewedPage(
                page.page(),
                draft.address(),
                draft.title(),
                draft.rules().draft().marking(),
                page.asked(),
                ended ? page.head() : draft.head(),
                ended ? page.approved() : draft.approved());
    }
}
