package org.assay.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.assay.identity.CurrentCaller;
import org.assay.identity.Role;
import org.assay.page.Part;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.Texts;
import org.assay.review.DecisionTimes;
import org.assay.review.ReviewAge;
import org.assay.review.ReviewLists;
import org.assay.review.ReviewOrder;
import org.assay.review.ReviewSize;
import org.assay.review.ReviewSummary;
import org.assay.review.ReviewTimes;

/** The review desk: what waits for its reader, what he has asked for, what is open, what has ended. */
@Named
@RequestScoped
public class ReviewDeskBacking {

    @Inject
    private ReviewLists lists;

    @Inject
    private ReviewTimes durations;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Addresses to;

    @Inject
    private Texts text;

    private ReviewFilter filter;
    private List<DecisionTimes> times;
    private Part<ReviewSummary> part;

    /** Called before the view is rendered. */
    public void open() {
        filter = ReviewFilter.of(request);
        times = durations.bySpace();
        part = filter.list().equals(ReviewFilter.LISTS.get(0))
                ? lists.waitingForMe(filter.query())
                : lists.list(filter.query());
    }

    public List<String> getLists() {
        return ReviewFilter.LISTS;
    }

    /** What is shown. */
    public ReviewFilter getFilter() {
        return filter;
    }

    public List<ReviewSummary> getReviews() {
        return part.items();
    }

    /** Whether he works on pages at all; readers have nothing to do with reviews. */
    public boolean isInsider() {
        return !CurrentCaller.get().teams(Role.ANALYST, Role.REVIEWER).isEmpty();
    }

    /** Address of a list. */
    public String address(String list) {
        return list.equals(ReviewFilter.LISTS.get(0)) ? to.reviews() : to.reviews() + "?show=" + list;
    }

    /** Sizes to choose from. */
    public List<ReviewSize> getSizes() {
        return List.of(ReviewSize.values());
    }

    /** Ages to choose from. */
    public List<ReviewAge> getAges() {
        return List.of(ReviewAge.values());
    }

    /** Orders to choose from. */
    public List<ReviewOrder> getOrders() {
        return List.of(ReviewOrder.values());
    }

    /** How long decisions took, by space. */
    public List<DecisionTimes> getTimes() {
        return times;
    }

    /** In the unit that fits. */
    public String duration(Duration duration) {
        if (duration.toDays() >= 2) {
            return text.count("review.times.days", duration.toDays());
        }
        return duration.toHours() >= 2
                ? text.count("review.times.hours", duration.toHours())
                : text.count("review.times.minutes", duration.toMinutes());
    }

    /** Address of this list's beginning, where this is not it; else null. */
    public String getFirst() {
        return filter.after() == null ? null : to.reviews() + filter.at(null);
    }

    /** Address of the list's next part; null at the end. */
    public String getNext() {
        return part.next() == null ? null : to.reviews() + filter.at(part.next());
    }
}
