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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.assay.identity.Circle;
import org.assay.identity.Role;
import org.assay.identity.Roster;
import org.assay.page.Draft;
import org.assay.page.Drafts;
import org.assay.platform.NotFound;

/**
 * Where services take reviews from, with all that decides them: four statements, or five, whatever the number of reviews, pages
 * and votes.
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

    @Inject
    private Roster roster;

    /** @throws NotFound if there is none that the caller may see */
    Case visible(UUID id) {
        return of(id);
    }

    /** The same, and nobody votes on it or ends it until this transaction does; its pages may still be written. */
    Case locked(Case seen) {
        return of(lock(seen).id());
    }

    /** The same, and nobody writes its pages either. */
    Case lockedWithPages(Case seen) {
        Review review = lock(seen);
        drafts.lock(queries.pages(review.id()));
        return of(review.id());
    }

    /** The reviews that the caller may see, in the order given. */
    List<Case> cases(List<Review> reviews) {
        return ofIds(reviews.stream().map(Review::id).toList());
    }

    /** The reviews with these ids that the caller may see, in the order given. */
    List<Case> ofIds(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Bundle> bundles = queries.bundles(ids);
        if (bundles.isEmpty()) {
            return List.of();
        }
        Map<UUID, Review> reviews = new HashMap<>();
        Map<UUID, List<ReviewPage>> pages = new HashMap<>();
        Map<UUID, ReviewRule> rules = new HashMap<>();
        for (Bundle bundle : bundles) {
            UUID id = bundle.review().id();
            reviews.put(id, bundle.review());
            pages.computeIfAbsent(id, review -> new ArrayList<>()).add(bundle.page());
            rules.put(bundle.review().spaceId(), bundle.rule());
        }
        Map<UUID, List<Vote>> votes = queries.votes(ids).stream().collect(groupingBy(Vote::reviewId));
        Map<UUID, Draft> found = drafts(pages(pages, votes));
        Map<UUID, ChangeSet> sets = sets(pages, found);
        Set<UUID> people = people(reviews.values(), votes, found.values(), rules.values());
        Circle circle = roster.circle(Electorates.teams(sets.values(), rules.values()), Role.REVIEWER, people);
        Map<UUID, Terms> terms = electorates.terms(sets, rules, circle.holders());
        return ids.stream()
                .filter(sets::containsKey)
                .map(id -> Case.of(
                        reviews.get(id),
                        pages.get(id),
                        votes.getOrDefault(id, List.of()),
                        sets.get(id),
                        found,
                        terms.get(id),
                        circle.names()))
                .toList();
    }

    /** Those in the reviews, and those that votes were about. */
    private static Set<UUID> pages(Map<UUID, List<ReviewPage>> pages, Map<UUID, List<Vote>> votes) {
        Set<UUID> wanted = new HashSet<>();
        pages.values().forEach(own -> own.forEach(page -> wanted.add(page.page())));
        votes.values()
                .forEach(own ->
                        own.forEach(vote -> wanted.addAll(vote.seen().pages().keySet())));
        return wanted;
    }

    /** Everyone whose name may be needed to tell of the reviews, but for the reviewers themselves. */
    private static Set<UUID> people(
            Collection<Review> reviews,
            Map<UUID, List<Vote>> votes,
            Collection<Draft> drafts,
            Collection<ReviewRule> rules) {
        Set<UUID> people = new HashSet<>();
        for (Review review : reviews) {
            people.add(review.opener());
            if (!review.state().isOpen()) {
                people.add(review.closedBy());
                people.addAll(review.approvers());
            }
        }
        votes.values().forEach(own -> own.forEach(vote -> people.add(vote.person())));
        drafts.forEach(draft -> people.addAll(draft.headAuthors()));
        rules.stream()
                .filter(Objects::nonNull)
                .forEach(rule -> people.addAll(rule.quorum().people()));
        return people;
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

    private Case of(UUID id) {
        return ofIds(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
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
