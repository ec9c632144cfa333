package org.assay.review;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assay.access.Access;
import org.assay.identity.CurrentCaller;
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

    /** Later than anything is asked for. */
    private static final Instant ANY_AGE = Instant.parse("9999-12-31T00:00:00Z");

    @Inject
    private Docket docket;

    @Inject
    private ReviewQueries queries;

    @Inject
    private Clock clock;

    /** The reviews that are wanted. */
    public Part<ReviewSummary> list(ReviewQuery wanted) {
        Access.requireMember();
        return summaries(wanted, chosen(wanted));
    }

    /** Those reviews among them in which it is the caller's turn. */
    public Part<ReviewSummary> waitingForMe(ReviewQuery wanted) {
        Access.requireMember();
        return summaries(wanted, ReviewLists::isWaiting);
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
        return docket.ofIds(List.copyOf(ids)).stream()
                .collect(Collectors.toMap(found -> found.review().id(), Case::title));
    }

    private static Predicate<Case> chosen(ReviewQuery wanted) {
        return found -> wanted.states().isEmpty()
                || wanted.states().contains(found.standing().state());
    }

    private static boolean isWaiting(Case found) {
        return found.acts().waiting().isPresent();
    }

    /** One part of a list, still with all that decides it. */
    private record Scan(List<Case> items, String next) {}

    private Scan scan(ReviewQuery wanted, Predicate<Case> keep) {
        List<Case> kept = new ArrayList<>();
        ReviewOrder order = wanted.order();
        ReviewCursor after = ReviewCursor.of(wanted.after(), order);
        int batch = Math.max(BATCH, wanted.limit() + 1);
        while (true) {
            List<Review> reviews = batch(wanted, after, batch);
            List<Case> cases = docket.cases(reviews);
            for (Case found : cases) {
                if (!wanted.narrowed().fits(found) || !keep.test(found)) {
                    continue;
                }
                if (kept.size() == wanted.limit()) {
                    return new Scan(
                            kept,
                            ReviewCursor.after(kept.get(kept.size() - 1), order).token(order));
                }
                kept.add(found);
            }
            if (reviews.size() < batch || cases.isEmpty()) {
                return new Scan(kept, null);
            }
            after = ReviewCursor.after(cases.get(cases.size() - 1), order);
        }
    }

    private List<Review> batch(ReviewQuery wanted, ReviewCursor from, int size) {
        Set<ReviewState> states = (wanted.states().isEmpty() ? Set.of(ReviewState.values()) : wanted.states())
                .stream().map(ReviewState::stored).collect(Collectors.toSet());
        UUID caller = CurrentCaller.get().person();
        boolean anybody = !wanted.narrowed().mine();
        ReviewAge age = wanted.narrowed().age();
        Instant latest = age == null ? ANY_AGE : age.latest(clock.instant());
        return switch (wanted.order()) {
            case OLDEST -> queries.youngerThan(from.opened(), from.id(), states, anybody, caller, latest, size);
            case NEWEST -> queries.olderThan(from.opened(), from.id(), states, anybody, caller, latest, size);
            case SMALLEST -> queries.largerThan(from.lines(), from.id(), states, anybody, caller, latest, size);
            case LARGEST -> queries.smallerThan(from.lines(), from.id(), states, anybody, caller, latest, size);
        };
    }

    private Part<ReviewSummary> summaries(ReviewQuery wanted, Predicate<Case> keep) {
        Scan scan = scan(wanted, keep);
        return new Part<>(scan.items().stream().map(ReviewLists::summary).toList(), scan.next());
    }

    private static ReviewSummary summary(Case found) {
        Review review = found.review();
        Standing standing = found.standing();
        return new ReviewSummary(
                review.id(),
                found.set().drafts().get(0).address().space(),
                found.title(),
                review.opener(),
                found.names().get(review.opener()),
                review.opened(),
                standing.state(),
                found.set().drafts().stream().map(Draft::title).toList(),
                found.lines(),
                ReviewSize.of(found.lines(), found.pages().size()),
                standing.hash(),
                standing.approvers().size(),
                standing.needed(),
                found.acts().waiting().orElse(null),
                review.closed());
    }
}
