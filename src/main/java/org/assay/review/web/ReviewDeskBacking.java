package org.assay.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.identity.CurrentCaller;
import org.assay.identity.Role;
import org.assay.page.Cursor;
import org.assay.page.Part;
import org.assay.platform.Malformed;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.Texts;
import org.assay.review.DecisionTimes;
import org.assay.review.ReviewLists;
import org.assay.review.ReviewQuery;
import org.assay.review.ReviewSize;
import org.assay.review.ReviewState;
import org.assay.review.ReviewSummary;
import org.assay.review.ReviewTimes;

/** The review desk: what waits for its reader, what he has asked for, what is open, what has ended. */
@Named
@RequestScoped
public class ReviewDeskBacking {

    private static final int ROWS = 50;

    private static final String ANY = "any";

    /** The first is shown at first. */
    private static final List<String> LISTS = List.of("waiting", "mine", "open", "closed");

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

    private String list;
    private String size;
    private List<DecisionTimes> times;
    private Part<ReviewSummary> part;

    /** Called before the view is rendered. */
    public void open() {
        String wanted = request.getParameter("show");
        list = wanted == null ? LISTS.get(0) : wanted;
        size = request.getParameter("size") == null ? ANY : request.getParameter("size");
        ReviewSize pages = size.equals(ANY) ? null : ReviewSize.of(size).orElseThrow(ReviewDeskBacking::unknownSize);
        times = durations.bySpace();
        Cursor after = Cursor.of(request.getParameter("after"));
        part = switch (list) {
            case "waiting" -> lists.waitingForMe(pages, after, ROWS);
            case "mine" -> lists.list(new ReviewQuery(Set.of(), pages, true, false, after, ROWS));
            case "open" -> lists.list(ReviewQuery.queue(after, ROWS).sized(pages));
            case "closed" ->
                lists.list(ReviewQuery.all(ReviewState.DECIDED, after, ROWS).sized(pages));
            default -> throw new Malformed("show", "unknown", "must be one of " + LISTS);
        };
    }

    public List<String> getLists() {
        return LISTS;
    }

    /** The list that is shown. */
    public String getList() {
        return list;
    }

    public List<ReviewSummary> getReviews() {
        return part.items();
    }

    /** Whether he works on pages at all; readers have nothing to do with reviews. */
    public boolean isInsider() {
        return !CurrentCaller.get().teams(Role.ANALYST, Role.REVIEWER).isEmpty();
    }

    private static Malformed unknownSize() {
        return new Malformed("size", "unknown", "must be small, medium or large");
    }

    /** Address of a list. */
    public String address(String list) {
        return list.equals(LISTS.get(0)) ? to.reviews() : to.reviews() + "?show=" + list;
    }

    /** Sizes to choose from, any size first. */
    public List<String> getSizes() {
        return Stream.concat(Stream.of(ANY), Arrays.stream(ReviewSize.values()).map(ReviewSize::label))
                .toList();
    }

    /** The size that is shown. */
    public String getSize() {
        return size;
    }

    /** Address of this list's reviews of a size. */
    public String sized(String size) {
        return size.equals(ANY) ? address(list) : to.reviews() + "?show=" + list + "&size=" + size;
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
        return request.getParameter("after") == null ? null : sized(size);
    }

    /** Address of the list's next part; null at the end. */
    public String getNext() {
        return part.next() == null
                ? null
                : to.reviews() + "?show=" + list + (size.equals(ANY) ? "" : "&size=" + size) + "&after=" + part.next();
    }
}
