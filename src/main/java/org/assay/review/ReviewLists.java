package org.assay.review;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assay.access.Access;
import org.assay.identity.CurrentCaller;
import org.assay.identity.People;
import org.assay.page.Cursor;
import org.assay.page.Draft;
import org.assay.page.Part;
import org.assay.platform.ApplicationService;

/**
 * Lists of reviews: those of whose pages the caller is an insider.
 *
 * <p>Whether an open review is approved, and for whom it waits, is computed from votes and drafts; such a list looks
 * through the open reviews by age, batch by batch, until it is full. None drops out.
 */
@ApplicationService
public class ReviewLists {

    /** More than a frame can show is told as "99+". */
    static final int MOST_COUNTED = 100;

    private static final int BATCH = 100;

    private static final Cursor BEFORE_ALL = new Cursor(Instant.EPOCH, new UUID(0, 0));
    private static final Cursor AFTER_ALL = new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    @Inject
    private Docket docket;

    @Inject
    private ReviewQueries queries;

    @Inject
    private People people;

    /** The reviews that are wanted. */
    public Part<ReviewSummary> list(ReviewQuery wanted) {
        Access.requireMember();
        return summaries(wanted, chosen(wanted));
    }

    /**
     * The open reviews in which it is the caller's turn, the oldest first.
     *
     * @param after cursor of the last row of the part before; null for the first part
     * @param limit most rows, 1 to 200
     */
    public Part<ReviewSummary> waitingForMe(Cursor after, int limit) {
        return waitingForMe(null, after, limit);
    }

    /** The same, but only reviews of that size. */
    public Part<ReviewSummary> waitingForMe(ReviewSize size, Cursor after, int limit) {
        Access.requireMember();
        return summaries(ReviewQuery.queue(after, limit).sized(size), ReviewLists::isWaiting);
    }

    /** In how many reviews it is the caller's turn; 100 stands for that many or more. */
    public int waitingCount() {
        Access.requireMember();
        return scan(ReviewQuery.queue(null, MOST_COUNTED), ReviewLists::isWaiting)
                .items()
                .size();
    }

    /** The titles of those of the reviews that the caller sees. */
    public Map<UUID, String> titles(Collection<UUID> ids) {
        Access.requireMember();
        return docket.cases(queries.reviews(ids)).stream()
                .map(Case::review)
                .collect(Collectors.toMap(Review::id, Review::title));
    }

    private static Predicate<Case> chosen(ReviewQuery wanted) {
        return found -> wanted.states().isEmpty()
                || wanted.states().contains(found.standing().state());
    }

    private static boolean isWaiting(Case found) {
        return found.acts(Map.of()).waiting().isPresent();
    }

    /** One part of a list, still with all that decides it. */
    private record Scan(List<Case> items, String next) {}

    private Scan scan(ReviewQuery wanted, Predicate<Case> keep) {
        List<Case> kept = new ArrayList<>();
        Cursor after = wanted.after();
        int batch = Math.max(BATCH, wanted.limit() + 1);
        while (true) {
            List<Review> reviews = batch(wanted, after, batch);
            for (Case found : docket.cases(reviews)) {
                if (!wanted.fits(found.pages().size()) || !keep.test(found)) {
                    continue;
                }
                if (kept.size() == wanted.limit()) {
                    return new Scan(
                            kept, cursor(kept.get(kept.size() - 1).review()).token());
                }
                kept.add(found);
            }
            if (reviews.size() < batch) {
                return new Scan(kept, null);
            }
            after = cursor(reviews.get(reviews.size() - 1));
        }
    }

    private List<Review> batch(ReviewQuery wanted, Cursor after, int size) {
        Set<ReviewState> states = (wanted.states().isEmpty() ? Set.of(ReviewState.values()) : wanted.states())
                .stream().map(ReviewState::stored).collect(Collectors.toSet());
        UUID caller = CurrentCaller.get().person();
        if (wanted.oldestFirst()) {
            Cursor from = after == null ? BEFORE_ALL : after;
            return queries.youngerThan(from.updated(), from.id(), states, !wanted.mine(), caller, size);
        }
        Cursor from = after == null ? AFTER_ALL : after;
        return queries.olderThan(from.updated(), from.id(), states, !wanted.mine(), caller, size);
    }

    private static Cursor cursor(Review review) {
        return new Cursor(review.opened(), review.id());
    }

    private Part<ReviewSummary> summaries(ReviewQuery wanted, Predicate<Case> keep) {
        Scan scan = scan(wanted, keep);
        Set<UUID> openers = new HashSet<>();
        scan.items().forEach(found -> openers.add(found.review().opener()));
        Map<UUID, String> names = people.displayNames(openers);
        return new Part<>(
                scan.items().stream().map(found -> summary(found, names)).toList(), scan.next());
    }

    private static ReviewSummary summary(Case found, Map<UUID, String> names) {
        Review review = found.review();
        Standing standing = found.standing();
        return new ReviewSummary(
                review.id(),
                found.set().drafts().get(0).address().space(),
                review.title(),
                review.opener(),
                names.get(review.opener()),
                review.opened(),
                standing.state(),
                found.set().drafts().stream().map(Draft::title).toList(),
                standing.hash(),
                standing.approvers().size(),
                standing.needed(),
                found.acts(Map.of()).waiting().orElse(null),
                review.closed());
    }
}
