package org.assay.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.page.Draft;
import org.assay.platform.Bounds;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;

/**
 * A wish for a review whose form is right.
 *
 * @param revisions the revision of each page that whoever asks has seen
 */
record CheckedReview(String title, Map<UUID, Integer> revisions) {

    private static final int MAX_TITLE = 200;
    private static final int MAX_PAGES = 200;

    static CheckedReview of(NewReview sent) {
        Bounds bounds = Bounds.check();
        String title = bounds.line("title", sent.title(), MAX_TITLE);
        Map<UUID, Integer> revisions = revisions(sent.pages(), 0, bounds);
        bounds.orThrow();
        return new CheckedReview(title, revisions);
    }

    /** A title alone. */
    static String title(String sent) {
        Bounds bounds = Bounds.check();
        String title = bounds.line("title", sent, MAX_TITLE);
        bounds.orThrow();
        return title;
    }

    /** Further pages for a review of that title. */
    static CheckedReview further(Review review, int present, List<NewReview.Seen> sent) {
        Bounds bounds = Bounds.check();
        Map<UUID, Integer> revisions = revisions(sent, present, bounds);
        bounds.orThrow();
        return new CheckedReview(review.title(), revisions);
    }

    private static Map<UUID, Integer> revisions(List<NewReview.Seen> sent, int present, Bounds bounds) {
        Map<UUID, Integer> revisions = new LinkedHashMap<>();
        List<NewReview.Seen> pages = sent == null ? List.of() : sent;
        if (pages.isEmpty()) {
            bounds.add("pages", "empty", "must name at least one page");
        } else if (pages.size() + present > MAX_PAGES) {
            bounds.add("pages", "too-many", "must be at most " + MAX_PAGES + " pages in all");
        } else {
            pages.forEach(page -> add(revisions, page, bounds));
        }
        return revisions;
    }

    private static void add(Map<UUID, Integer> revisions, NewReview.Seen page, Bounds bounds) {
        if (page == null || page.id() == null || page.revision() == null) {
            bounds.add("pages", "incomplete", "must name id and revision of each page");
        } else if (revisions.put(page.id(), page.revision()) != null) {
            bounds.add("pages", "twice", "must name each page once");
        }
    }

    /** The one space of the pages. */
    UUID space(List<Draft> found) {
        List<UUID> spaces = found.stream().map(Draft::spaceId).distinct().toList();
        if (spaces.size() != 1) {
            throw new Invalid("pages", "several-spaces", "must be pages of one space");
        }
        return spaces.get(0);
    }

    /** All pages stand in the space of the review. */
    void requireSpace(UUID space, List<Draft> found) {
        if (!space(found).equals(space)) {
            throw new Invalid("pages", "several-spaces", "must be pages of the review's space");
        }
    }

    /** @throws Clash if one of the pages cannot go into a review now */
    void requirePresent(List<Draft> found) {
        for (Draft draft : found) {
            if (draft.openReview() != null) {
                throw new Clash("in-review", Words.of("review.in-review"));
            }
            if (revisions.get(draft.page()) != draft.head()) {
                throw new Clash("stale-revision", Words.of("review.stale-revision"));
            }
            if (!draft.isAhead()) {
                throw new Clash("nothing-new", Words.of("review.nothing-new"));
            }
        }
    }
}
