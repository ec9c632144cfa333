package org.assay.discussion;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.page.Draft;
import org.assay.page.Part;
import org.assay.page.RevisionTexts;
import org.assay.platform.ApplicationService;
import org.assay.platform.NotFound;

/** Reading threads: those about revisions that the caller may read, and no others. */
@ApplicationService
public class ThreadLists {

    /** Threads shown beside a comparison of pages; who wants to read more opens the page's own list. */
    private static final int MOST_BESIDE = 200;

    /** Comments shown of each thread in a list, besides the first. */
    private static final int LAST = 5;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ThreadQueries queries;

    @Inject
    private RevisionTexts texts;

    @Inject
    private Reader reader;

    @Inject
    private Placing placing;

    /**
     * Threads of a page, open ones first, placed in its latest revision.
     *
     * @throws NotFound if there is no such page that the caller may see
     * @throws org.assay.access.Denied if he does not work on it
     */
    public Part<ThreadDetails> ofPage(UUID page, ThreadQuery wanted) {
        Access.requireMember();
        ThreadCursor after = ThreadCursor.of(wanted.after());
        Draft draft = texts.draft(page);
        boolean both = wanted.open() == null;
        List<PageThread> found = queries.after(
                page,
                both,
                !both && wanted.open(),
                after.open(),
                after.place().updated(),
                after.place().id(),
                wanted.limit() + 1);
        boolean more = found.size() > wanted.limit();
        List<PageThread> rows = more ? found.subList(0, wanted.limit()) : found;
        return new Part<>(
                reader.details(rows, placing.of(draft.page(), draft.head(), rows), LAST),
                more ? ThreadCursor.after(rows.get(rows.size() - 1)).token() : null);
    }

    /**
     * A thread with all its comments, placed in its page's latest revision.
     *
     * @throws NotFound if there is none that the caller may see
     */
    public ThreadDetails details(UUID id) {
        Access.requireMember();
        PageThread thread =
                Optional.ofNullable(entities.find(PageThread.class, id)).orElseThrow(NotFound::new);
        Draft draft = texts.draft(thread.pageId());
        List<PageThread> one = List.of(thread);
        return reader.details(one, placing.of(draft.page(), draft.head(), one), thread.comments())
                .get(0);
    }

    /**
     * The threads of several pages, open ones first; of pages whose drafts the caller does not read, none.
     *
     * @param shown for each page the revision in which its threads are to be placed
     */
    public Map<UUID, List<ThreadDetails>> beside(Map<UUID, Integer> shown) {
        Access.requireMember();
        if (shown.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<PageThread>> byPage = new LinkedHashMap<>();
        List<PageThread> found = queries.ofPages(shown.keySet(), MOST_BESIDE);
        found.forEach(thread -> byPage.computeIfAbsent(thread.pageId(), page -> new ArrayList<>())
                .add(thread));
        Map<UUID, Whereabouts> places = new HashMap<>();
        byPage.forEach((page, threads) -> places.putAll(placing.of(page, shown.get(page), threads)));
        Map<UUID, List<ThreadDetails>> details = new LinkedHashMap<>();
        reader.details(found, places, LAST)
                .forEach(thread -> details.computeIfAbsent(thread.page(), page -> new ArrayList<>())
                        .add(thread));
        return details;
    }

    /** How many open threads there are on each of the pages that has any; one statement. */
    public Map<UUID, Long> openCounts(Collection<UUID> pages) {
        Access.requireMember();
        Map<UUID, Long> counts = new HashMap<>();
        if (!pages.isEmpty()) {
            queries.open(pages).forEach(row -> counts.put(row.page(), row.count()));
        }
        return counts;
    }
}
