package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Protected;
import org.assay.audit.Trail;
import org.assay.markup.Slug;
import org.assay.platform.NotFound;
import org.hibernate.Session;

/**
 * The one pen: appends revisions to pages and moves their pointers, within the transaction of the service that calls it.
 *
 * <p>Every change of a page begins with {@link #locked}: whoever saves, publishes or restores waits there for his turn.
 */
@ApplicationScoped
class Ledger {

    /** The name of a page whose title gives none. */
    private static final String NAMELESS = "page";

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Kinds kinds;

    @Inject
    private Projections projections;

    @Inject
    private Trail trail;

    /** A page as it stands, with its revisions that matter; loaded under the policy's condition. */
    record Entry(Space space, Page page, Revision head, Revision approved) {

        Protected rules() {
            return Protection.of(space, head, approved);
        }

        SavedRevision standing() {
            return new SavedRevision(page.id(), space.slug(), page.slug(), page.head(), page.headHash());
        }
    }

    /**
     * The page, if this caller may see any of it.
     *
     * @throws NotFound if he may not, or there is none
     */
    Entry visible(UUID id) {
        return entry(Optional.ofNullable(entities.find(Page.class, id)).orElseThrow(NotFound::new));
    }

    /** The same, and nobody else changes it until this transaction ends. */
    Entry locked(UUID id) {
        Entry seen = visible(id);
        entities.refresh(seen.page(), LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(seen.space()); // Who owns and shares it may have changed while this waited.
        return entry(seen.page());
    }

    /** Locks the pages, seen or unseen, in ascending order of id, so that two who want several never wait for each other. */
    void lock(Collection<UUID> pages) {
        entities.unwrap(Session.class)
                .createNativeQuery("select id from page where id in (:pages) order by id for no key update", UUID.class)
                .setParameter("pages", pages)
                .getResultList();
    }

    private Entry entry(Page page) {
        Space space = entities.find(Space.class, page.spaceId());
        Revision head = entities.find(Revision.class, new RevisionId(page.id(), page.head()));
        Revision approved = page.approved() == null
                ? null
                : entities.find(Revision.class, new RevisionId(page.id(), page.approved()));
        return new Entry(space, page, head, approved);
    }

    /** Writes the first revision of a new page. */
    Entry begin(Space space, Kind<?> kind, Content content, Revision.Act act) {
        Page page = new Page(UUID.randomUUID(), space.id(), kind.name());
        String slug = freeSlug(space, page, content.title());
        Revision first = new Revision(page, null, content, slug, kind.schemaVersion(), act);
        page.continueWith(first);
        Entry entry = new Entry(space, page, first, null);
        page.open(entry.rules());
        entities.persist(page);
        return written(entry, "page.created");
    }

    /** Writes the revision that follows the head of a locked page. */
    Entry append(Entry before, Content content, Revision.Act act) {
        Page page = before.page();
        String slug = page.approved() == null
                        && !content.title().equals(before.head().content().title())
                ? freeSlug(before.space(), page, content.title())
                : page.slug();
        leaveRedirect(before, slug);
        int schema = kinds.named(page.kind()).orElseThrow().schemaVersion();
        Revision next = new Revision(page, before.head(), content, slug, schema, act);
        page.continueWith(next);
        Entry entry = new Entry(before.space(), page, next, before.approved());
        page.open(entry.rules());
        return written(entry, "page.saved");
    }

    private Entry written(Entry entry, String act) {
        Revision revision = entry.head();
        entities.persist(revision);
        entities.flush();
        projections.project(entry.space(), entry.page(), revision, Stage.DRAFT);
        trail.record(
                act,
                entry.page().id(),
                "revision " + revision.number() + " by " + revision.origin().label());
        return entry;
    }

    /**
     * The name in addresses that the title gives; where it is taken, with a random ending.
     *
     * <p>Never an error: that would tell that a page is there which the caller may not see.
     */
    private String freeSlug(Space space, Page page, String title) {
        String wanted = Slug.of(title).orElse(NAMELESS);
        List<UUID> holders = holders(space, wanted);
        if (holders.isEmpty() || holders.contains(page.id())) {
            return wanted;
        }
        String ending = "-" + Integer.toString(RANDOM.nextInt(36 * 36 * 36 * 36, 36 * 36 * 36 * 36 * 36), 36);
        int room = Slug.MAX_CODE_POINTS - ending.length();
        int end = wanted.offsetByCodePoints(0, Math.min(room, wanted.codePointCount(0, wanted.length())));
        return wanted.substring(0, end) + ending;
    }

    /** Whoever has the name, visible to the caller or not. */
    private List<UUID> holders(Space space, String slug) {
        // Two pages that want the same name at once take turns.
        entities.unwrap(Session.class)
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)", String.class)
                .setParameter("name", space.id() + "/" + slug)
                .getSingleResult();
        return entities.unwrap(Session.class)
                .createNativeQuery("select id from page where space_id = :space and slug = :slug", UUID.class)
                .setParameter("space", space.id())
                .setParameter("slug", slug)
                .getResultList();
    }

    private void leaveRedirect(Entry before, String slug) {
        if (before.page().slug().equals(slug)) {
            return;
        }
        entities.createNativeQuery(
                        """
                        insert into slug_redirect (space_id, slug, page_id) values (:space, :slug, :page)
                        on conflict (space_id, slug) do update set page_id = excluded.page_id""")
                .setParameter("space", before.space().id())
                .setParameter("slug", before.page().slug())
                .setParameter("page", before.page().id())
                .executeUpdate();
    }
}
