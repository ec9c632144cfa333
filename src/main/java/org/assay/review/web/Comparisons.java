package org.assay.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assay.page.Histories;
import org.assay.page.RevisionComparison;
import org.assay.platform.NotFound;
import org.assay.review.PageChange;

/** What differs on the pages of a review. */
@RequestScoped
class Comparisons {

    @Inject
    private Histories histories;

    /**
     * All the pages; those that differ come with what differs, up to so many of them.
     *
     * @param wanted id of a page that does in any case; null for none
     */
    List<ComparedPage> of(List<PageChange> changes, int most, UUID wanted) {
        List<ComparedPage> pages = new ArrayList<>();
        int left = most;
        for (PageChange change : changes) {
            boolean loaded = change.comparable() && (left > 0 || change.id().equals(wanted));
            left -= loaded ? 1 : 0;
            pages.add(new ComparedPage(change, loaded, loaded ? of(change.id(), change.from(), change.to()) : null));
        }
        return pages;
    }

    /**
     * One page.
     *
     * @param from null for nothing at all
     * @return null where one of the revisions is hidden
     */
    RevisionComparison of(UUID page, Integer from, int to) {
        try {
            return from == null ? histories.compareWithNothing(page, to) : histories.compare(page, from, to);
        } catch (NotFound e) {
            return null;
        }
    }
}
