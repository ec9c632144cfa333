package org.assay.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.assay.page.Draft;
import org.assay.page.Drafts;
import org.assay.platform.NotFound;

/**
 * Where services take reviews from, with all that decides them: seven statements, or eight, whatever the number of reviews, pages and
 * votes.
 *
 * <p>A review with a page whose draft the caller may not read is not there: its title and its votes would tell of it.
 */
@ApplicationScoped
class Docket {

    /** So many ids go into one statement at most: PostgreSQL takes 65,535 parameters. */
    private static final int IDS = 10_000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReviewQueries queries;

    @Inject
    private Drafts drafts;

    @Inject
    private Electorates electorates;

    /** @throws NotFound if there is none that the caller may see */
    Case visible(UUID id) {
        return of(Optional.ofNullable(entities.find(Review.class, id)).orElseThrow(NotFound::new));
    }

    /** The same, and nobody votes on it or ends it until this transaction does; its pages may still be written. */
    Case locked(Case seen) {
        return of(lock(seen));
    }

    /** The same, and nobody writes its pages either. */
    Case lockedWithPages(Case seen) {
        Review review = lock(seen);
        drafts.locked(queries.pages(List.of(review.id())).stream()
                .map(ReviewPage::page)
                .toList());
        return of(review);
    }

    /** The reviews that the caller may see, in the order given. */
    List<Case> cases(List<Review> reviews) {
        if (reviews.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = reviews.stream().map(Review::id).toList();
        Map<UUID, List<ReviewPage>> pages = queries.pages(ids).stream().collect(groupingBy(ReviewPage::review));
        Map<UUID, List<Vote>> votes = queries.votes(ids).stream().collect(groupingBy(Vote::reviewId));
        Set<UUID> wanted = new HashSet<>();
        pages.values().forEach(own -> own.forEach(page -> wanted.add(page.page())));
        votes.values()
                .forEach(own ->
                        own.forEach(vote -> wanted.addAll(vote.seen().pages().keySet())));
        Map<UUID, Draft> found = drafts(wanted);
        Map<UUID, ChangeSet> sets = sets(pages, found);
        Map<UUID, Terms> terms = electorates.terms(sets);
        return reviews.stream()
                .filter(review -> sets.containsKey(review.id()))
                .map(review -> Case.of(
                        review,
                        pages.get(review.id()),
                        votes.getOrDefault(review.id(), List.of()),
                        sets.get(review.id()),
                        found,
                        terms.get(review.id())))
                .toList();
    }

    /** The sets of those reviews all of whose drafts the caller may read. */
    private static Map<UUID, ChangeSet> sets(Map<UUID, List<ReviewPage>> pages, Map<UUID, Draft> found) {
        Map<UUID, ChangeSet> sets = new HashMap<>();
        pages.forEach((review, own) -> {
            List<Draft> present = own.stream()
                    .map(page -> found.get(page.page()))
                    .filter(Objects::nonNull)
                    .toList();
            if (present.size() == own.size()) {
                sets.put(review, ChangeSet.of(present));
            }
        });
        return sets;
    }

    private Review lock(Case seen) {
        entities.refresh(seen.review(), LockModeType.PESSIMISTIC_WRITE);
        return seen.review();
    }

    private Case of(Review review) {
        return cases(List.of(review)).stream().findFirst().orElseThrow(NotFound::new);
    }

    private Map<UUID, Draft> drafts(Collection<UUID> pages) {
        List<UUID> ids = List.copyOf(pages);
        List<Draft> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IDS) {
            found.addAll(drafts.of(ids.subList(from, Math.min(from + IDS, ids.size()))));
        }
        return found.stream().collect(toMap(Draft::page, Function.identity()));
    }
}
