package org.assay.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.assay.page.RevisionComparison;
import org.assay.platform.NotFound;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.PathParameters;
import org.assay.review.PageChange;
import org.assay.review.ReviewDetails;
import org.assay.review.ReviewViews;
import org.assay.review.Since;

/** One page of a review with what is compared; also the part that a review's screen loads when it is opened. */
@Named
@RequestScoped
public class ComparedBacking {

    @Inject
    private ReviewViews views;

    @Inject
    private Comparisons comparisons;

    @Inject
    private PathParameters path;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Addresses to;

    private ReviewDetails review;
    private PageChange change;
    private RevisionComparison comparison;

    /** Called before the view is rendered. */
    public void open() {
        review = views.details(path.uuid("id"), Sinces.of(request));
        UUID page = path.uuid("page");
        change = review.changes().stream()
                .filter(of -> of.id().equals(page) && of.to() != null)
                .findFirst()
                .orElseThrow(NotFound::new);
        comparison = comparisons.of(change.id(), change.from(), change.to());
    }

    public ReviewDetails getReview() {
        return review;
    }

    public PageChange getChange() {
        return change;
    }

    /** Null where one of the revisions is hidden. */
    public RevisionComparison getComparison() {
        return comparison;
    }

    /** Address of the review's own screen, where threads about it are begun and answered. */
    public String getTalk() {
        return to.review(review.id()) + "?" + Sinces.SINCE + "="
                + review.since().label();
    }

    /** Whether it is compared with what the caller saw when he voted. */
    public boolean isVote() {
        return review.since() == Since.VOTE;
    }
}
