package org.assay.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.assay.page.Histories;
import org.assay.page.RevisionComparison;
import org.assay.platform.NotFound;
import org.assay.review.ReviewedPage;

/** What each page of a review would change: its revision under review against the approved one, or against nothing. */
@RequestScoped
class Comparisons {

    @Inject
    private Histories histories;

    List<ComparedPage> of(List<ReviewedPage> pages) {
        return pages.stream()
                .map(page -> new ComparedPage(page, of(page.id(), page.approved(), page.head())))
                .toList();
    }

    /**
     * One page.
     *
     * @param approved null where nothing was approved
     * @return null where one of the revisions is hidden
     */
    RevisionComparison of(UUID page, Integer approved, int head) {
        try {
            return approved == null
                    ? histories.compareWithNothing(page, head)
                    : histories.compare(page, approved, head);
        } catch (NotFound e) {
            return null;
        }
    }
}
