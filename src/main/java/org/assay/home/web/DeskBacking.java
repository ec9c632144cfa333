package org.assay.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.assay.identity.CurrentCaller;
import org.assay.identity.Role;
import org.assay.page.ListQuery;
import org.assay.page.PageLists;
import org.assay.page.PageSummary;
import org.assay.page.Part;
import org.assay.page.SpaceDetails;
import org.assay.page.Spaces;
import org.assay.review.ReviewLists;
import org.assay.review.ReviewQuery;
import org.assay.review.ReviewSummary;

/** What a person finds when he comes: what he began, what was approved, what has changed. */
@Named
@RequestScoped
public class DeskBacking {

    private static final int FEW = 8;

    @Inject
    private PageLists lists;

    @Inject
    private Spaces spaces;

    @Inject
    private ReviewLists reviews;

    private boolean insider;
    private List<PageSummary> drafts = List.of();
    private List<PageSummary> recent = List.of();
    private Part<ReviewSummary> waiting = new Part<>(List.of(), null);
    private List<PageSummary> approved;
    private List<SpaceDetails> all;

    @PostConstruct
    void look() {
        insider = !CurrentCaller.get().teams(Role.ANALYST, Role.REVIEWER).isEmpty();
        approved = lists.newlyApproved(FEW);
        all = spaces.all();
        if (insider) {
            waiting = reviews.waitingForMe(ReviewQuery.queue(null, FEW));
            drafts = lists.myDrafts(FEW);
            recent = lists.pages(new ListQuery(null, null, null, null, null, FEW))
                    .items();
        }
    }

    /** Whether he writes in some team; to all others nothing is said of drafts. */
    public boolean isInsider() {
        return insider;
    }

    /** Whether he may create spaces. */
    public boolean isAdmin() {
        return CurrentCaller.get().admin();
    }

    /** The open reviews in which it is his turn, the oldest first. */
    public List<ReviewSummary> getWaiting() {
        return waiting.items();
    }

    /** Whether more reviews wait than are shown here. */
    public boolean isMoreWaiting() {
        return waiting.next() != null;
    }

    /** What he wrote that is ahead of what is approved. */
    public List<PageSummary> getDrafts() {
        return drafts;
    }

    /** What was saved last, his own and others'. */
    public List<PageSummary> getRecent() {
        return recent;
    }

    /** What readers see since not long ago. */
    public List<PageSummary> getApproved() {
        return approved;
    }

    public List<SpaceDetails> getSpaces() {
        return all;
    }
}
