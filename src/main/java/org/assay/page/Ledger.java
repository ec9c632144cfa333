package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.access.CarriedCondition;
import org.assay.access.Protected;
import org.assay.access.Visibility;
import org.assay.audit.Deed;
import org.assay.audit.Trail;
import org.assay.compare.ChangedLines;
import org.assay.platform.NotFound;
import org.assay.platform.WrittenFirst;
import org.hibernate.Session;

/**
 * The one pen: appends revisions to pages and moves their pointers, within the transaction of the service that calls it.
 *
 * <p>Every change of a page begins with {@link #locked}: whoever saves, publishes or restores waits there for his turn.
 */
@ApplicationScoped
class Ledger {

    private static final String VISIBLE = "select p from Page p where p.id = :page and " + CarriedCondition.PAGE;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PageQueries queries;

    @Inject
    private Kinds kinds;

    @Inject
    private Slugs slugs;

    @Inject
    private Projections projections;

    @Inject
    private Trail trail;

    /** A page as it stands, with its revisions that matter; loaded under the policy's condition. */
    record Entry(Space space, Page page, Revision head, Revision approved) {

        Protected rules() {
            return Protection.of(space, head, approved);
        }

        /** What is derived from the revisions is derived anew: who may see it, and how far its draft is ahead. */
        void derive() {
            page.open(rules());
            String before = approved == null ? "" : approved.content().body();
            page.differsBy(ChangedLines.between(before, head.content().body()));
        }

        SavedRevision standing() {
            return new SavedRevision(page.id(), space.slug(), page.slug(), page.head(), page.headHash());
        }
    }

    /**
     * The page, if this caller may see any of it; nobody else changes it until this transaction ends.
     *
     * @throws NotFound if he may not, or there is none
     */
    Entry locked(UUID id) {
        boolean first = entities.unwrap(Session.class).getStatistics().getEntityCount() == 0;
        Page page = CarriedCondition.in(entities, () -> entities.createQuery(VISIBLE, Page.class)
                        .setParameter("page", id)
                        .setParameter("keys", Visibility.keyArray())
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        Space space = entities.find(Space.class, page.spaceId());
        if (!first) {
            // Who owns and shares it may have changed while this waited, and this transaction may have read it before.
            entities.refresh(space);
        }
        return entry(page, space);
    }

    /** Locks the pages, seen or unseen, in ascending order of id, so that two who want several never wait for each other. */
    void lock(Collection<UUID> pages) {
        entities.unwrap(Session.class)
                .createNativeQuery("select id from page where id in (:pages) order by id for no key update", UUID.class)
                .setParameter("pages", pages)
                .getResultList();
    }

    /**
     * The pages, locked as by {@link #lock}, in ascending order of id; four statements, whatever their number.
     *
     * @throws NotFound if one of them is none that this caller may see
     */
    List<Entry> locked(Collection<UUID> ids) {
        lock(ids);
        // Locked once more as entities: one that this transaction has looked at before and that changed since is
        // refused.
        List<Page> pages = entities.createQuery("select p from Page p where p.id in :ids order by p.id", Page.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (pages.size() < Set.copyOf(ids).size()) {
            throw new NotFound();
        }
        List<RevisionId> wanted = new ArrayList<>();
        pages.forEach(page -> {
            wanted.add(new RevisionId(page.id(), page.head()));
            if (page.approved() != null) {
                wanted.add(new RevisionId(page.id(), page.approved()));
            }
        });
        // Brings them all into the session, where each entry finds its own.
        queries.revisions(wanted);
        return pages.stream()
                .map(page -> entry(page, entities.find(Space.class, page.spaceId())))
                .toList();
    }

    private Entry entry(Page page, Space space) {
        List<RevisionId> wanted = Stream.of(page.head(), page.approved())
                .filter(Objects::nonNull)
                .distinct()
                .map(number -> new RevisionId(page.id(), number))
                .toList();
        List<Revision> found = entities.unwrap(Session.class)
                .byMultipleIds(Revision.class)
                .enableSessionCheck(true)
                .multiLoad(wanted);
        // One revision where the head is what was approved; the head comes first, the approved one last.
        return new Entry(space, page, found.get(0), page.approved() == null ? null : found.get(found.size() - 1));
    }

    /** Writes the first revision of a new page. */
    Entry begin(Space space, Kind<?> kind, Content content, Revision.Act act) {
        UUID id = UUID.randomUUID();
        Content named = named(space, Map.of(id, content)).get(id);
        return written(begun(id, space, kind, named, act), Deed.PAGE_CREATED, "");
    }

    /** What new pages shall say, each under a name of its own, by their ids. */
    Map<UUID, Content> named(Space space, Map<UUID, Content> contents) {
        Map<UUID, String> titles = new LinkedHashMap<>();
        contents.forEach((id, content) -> titles.put(id, content.title()));
        Map<UUID, Content> named = new HashMap<>();
        slugs.following(space, titles)
                .forEach((id, slug) -> named.put(id, contents.get(id).at(slug)));
        return named;
    }

    /**
     * Writes the first revision under an id that was chosen before, and without what is derived from it: {@link #derive} makes up
     * for it.
     *
     * @param named what it says, {@link #named}
     */
    Entry begun(UUID id, Space space, Kind<?> kind, Content named, Revision.Act act) {
        Page page = new Page(id, space.id(), kind.name());
        Revision first = new Revision(page, null, named, kind.schemaVersion(), act);
        page.continueWith(first);
        Entry entry = new Entry(space, page, first, null);
        entry.derive();
        entities.persist(page);
        entities.persist(first);
        return entry;
    }

    /** Writes the revision that follows the head of a locked page. */
    Entry append(Entry before, Content content, Revision.Act act) {
        return written(
                continued(before, content, act),
                Deed.PAGE_SAVED,
                remarked(before.head().content(), content));
    }

    /** The same without what is derived from it: {@link #derive} makes up for it. */
    Entry continued(Entry before, Content content, Revision.Act act) {
        Page page = before.page();
        String former = page.slug();
        int schema = kinds.named(page.kind()).orElseThrow().schemaVersion();
        Revision next = new Revision(page, before.head(), content.at(slug(before, content)), schema, act);
        page.continueWith(next);
        slugs.leave(before.space(), page, former);
        Entry entry = new Entry(before.space(), page, next, before.approved());
        entry.derive();
        entities.persist(next);
        return entry;
    }

    /**
     * Projects and records many pages at once that were {@link #begun} or {@link #continued}.
     *
     * @param continued with what each said before
     */
    void derive(List<Entry> begun, Map<Entry, Content> continued) {
        WrittenFirst.run(entities, () -> {
            projections.clear(continued.keySet().stream().map(Entry::page).toList(), Stage.DRAFT);
            begun.forEach(entry -> derive(entry, Deed.PAGE_CREATED, ""));
            continued.forEach((entry, before) ->
                    derive(entry, Deed.PAGE_SAVED, remarked(before, entry.head().content())));
        });
        entities.flush();
    }

    private void derive(Entry entry, Deed deed, String more) {
        projections.write(entry.space(), entry.page(), entry.head(), Stage.DRAFT);
        record(entry, deed, more);
    }

    /** The name that its author wants, or else, before the first publication, the one that the new title gives. */
    private String slug(Entry before, Content content) {
        Content head = before.head().content();
        if (!content.slug().equals(head.slug())) {
            return slugs.proposed(before.space(), before.page().id(), content.slug());
        }
        boolean follows = !before.page().published() && !content.title().equals(head.title());
        return follows ? slugs.following(before.space(), before.page().id(), content.title()) : head.slug();
    }

    private static String remarked(Content before, Content after) {
        return before.marking() == after.marking()
                ? ""
                : ", marking " + before.marking().label() + " to "
                        + after.marking().label();
    }

    private Entry written(Entry entry, Deed deed, String more) {
        entities.flush();
        projections.project(entry.space(), entry.page(), entry.head(), Stage.DRAFT);
        record(entry, deed, more);
        return entry;
    }

    private void record(Entry entry, Deed deed, String more) {
        Revision revision = entry.head();
        trail.record(
                deed,
                entry.page().id(),
                "revision " + revision.number() + " by " + revision.origin().label() + more,
                revision.made());
    }
}
