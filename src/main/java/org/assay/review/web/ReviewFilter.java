package org.assay.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.assay.platform.Malformed;
import org.assay.review.ReviewAge;
import org.assay.review.ReviewOrder;
import org.assay.review.ReviewQuery;
import org.assay.review.ReviewQuery.Narrowed;
import org.assay.review.ReviewSize;
import org.assay.review.ReviewState;

/**
 * What of the review desk is shown, as its address says.
 *
 * @param list one of {@link #LISTS}
 * @param size null for any
 * @param age null for any
 * @param order null for the list's own
 * @param after null for the beginning
 */
public record ReviewFilter(String list, ReviewSize size, ReviewAge age, ReviewOrder order, String after) {

    /** The first is shown at first. */
    static final List<String> LISTS = List.of("waiting", "mine", "open", "closed");

    private static final int ROWS = 50;

    /** @throws Malformed if a parameter is none of what the screen's own links send */
    static ReviewFilter of(HttpServletRequest request) {
        String wanted = request.getParameter("show");
        String list = wanted == null || wanted.isEmpty() ? LISTS.get(0) : wanted;
        if (!LISTS.contains(list)) {
            throw new Malformed("show", "unknown", "must be one of " + LISTS);
        }
        return new ReviewFilter(
                list,
                Choice.of("size", request.getParameter("size"), ReviewSize::of, ReviewSize.class, ReviewSize::label),
                Choice.of("age", request.getParameter("age"), ReviewAge::of, ReviewAge.class, ReviewAge::label),
                Choice.of("sort", request.getParameter("sort"), ReviewOrder::of, ReviewOrder.class, ReviewOrder::label),
                request.getParameter("after"));
    }

    /** What is asked for. */
    ReviewQuery query() {
        Narrowed narrowed = new Narrowed(size, age, false);
        return switch (list) {
            case "mine" -> query(Set.of(), narrowed.toMine());
            case "closed" -> query(ReviewState.DECIDED, narrowed);
            default -> query(ReviewState.UNDECIDED, narrowed);
        };
    }

    private ReviewQuery query(Set<ReviewState> states, Narrowed narrowed) {
        return new ReviewQuery(states, narrowed, shown(), after, ROWS);
    }

    /** In which order it is shown: what waits or is open the oldest first, all else the most recent first. */
    public ReviewOrder shown() {
        boolean queue = list.equals("waiting") || list.equals("open");
        return order != null ? order : queue ? ReviewOrder.OLDEST : ReviewOrder.NEWEST;
    }

    /** Whether it narrows the list at all. */
    public boolean isNarrow() {
        return size != null || age != null;
    }

    /** As the query of an address, going on after a row; with the question mark. */
    String at(String cursor) {
        StringBuilder query = new StringBuilder("?show=").append(list);
        add(query, "size", size, ReviewSize::label);
        add(query, "age", age, ReviewAge::label);
        add(query, "sort", order, ReviewOrder::label);
        add(query, "after", cursor, Function.identity());
        return query.toString();
    }

    private static <T> void add(StringBuilder query, String name, T value, Function<T, String> text) {
        if (value != null) {
            query.append('&').append(name).append('=').append(text.apply(value));
        }
    }
}
