package org.assay.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.assay.identity.CurrentCaller;
import org.assay.identity.Role;
import org.assay.page.Cursor;
import org.assay.page.Part;
import org.assay.platform.Malformed;
import org.assay.platform.web.Addresses;
import org.assay.review.ReviewLists;
import org.assay.review.ReviewQuery;
import org.assay.review.ReviewState;
import org.assay.review.ReviewSummary;

/** The review desk: what waits for its reader, what he has asked for, what is open, what has ended. */
@Named
@RequestScoped
public class ReviewDeskBacking {

    private static final int ROWS = 50;

    /** The first is shown at first. */
    private static final List<String> LISTS = List.of("waiting", "mine", "open", "closed");

    @Inject
    private ReviewLists lists;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Addresses to;

    private String list;
    private Part<ReviewSummary> part;

    /** Called before the view is rendered. */
    public void open() {
        String wanted = request.getParameter("show");
        list = wanted == null ? LISTS.get(0) : wanted;
        Cursor after = Cursor.of(request.getParameter("after"));
        part = switch (list) {
            case "waiting" -> lists.waitingForMe(after, ROWS);
            case "mine" -> lists.list(new ReviewQuery(Set.of(), true, false, after, ROWS));
            case "open" -> lists.list(ReviewQuery.queue(after, ROWS));
            case "closed" -> lists.list(ReviewQuery.all(ReviewState.DECIDED, after, ROWS));
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

    /** Address of a list. */
    public String address(String list) {
        return list.equals(LISTS.get(0)) ? to.reviews() : to.reviews() + "?show=" + list;
    }

    /** Address of this list's beginning, where this is not it; else null. */
    public String getFirst() {
        return request.getParameter("after") == null ? null : address(list);
    }

    /** Address of the list's next part; null at the end. */
    public String getNext() {
        return part.next() == null ? null : to.reviews() + "?show=" + list + "&after=" + part.next();
    }
}
