package org.assay.page;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Visibility;
import org.assay.identity.CurrentCaller;
import org.assay.platform.ApplicationService;
import org.assay.platform.NotFound;

/**
 * Lists of pages: each row in the stage that counts for this caller, never both, never a word of one he may not see.
 *
 * <p>Each list is one statement, consistent in itself; a transaction around it would add nothing but its own costs.
 */
@ApplicationService
@Transactional(Transactional.TxType.SUPPORTS)
public class PageLists {

    /** Where a row is the one that counts: draft for insiders, approved for others. */
    private static final String EFFECTIVE = EffectiveStage.of("l", "p");

    private static final String SUMMARY =
            """
            select new org.assay.page.PageSummary(p.id, s.slug, s.title, p.slug, p.kind, l.title, l.excerpt, l.id.stage,
                l.number, l.hash, l.marking, p.marking, p.retired, l.updated, w.displayName, p.approved)
            from PageStage l join Page p on p.id = l.id.pageId join Space s on s.id = p.spaceId
                join Person w on w.id = l.updatedBy
            where
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Spaces spaces;

    @Inject
    private Reach reach;

    /**
     * Pages, the most recently saved first.
     *
     * @throws org.assay.platform.NotFound if the space is none that the caller sees
     */
    public Part<PageSummary> pages(ListQuery wanted) {
        Access.requireMember();
        if (wanted.space() != null && !Spaces.isName(wanted.space())) {
            throw new NotFound();
        }
        List<PageSummary> rows = ListStatement.rows(entities, wanted, reach.isShort(Visibility.keyArray()));
        if (rows.isEmpty() && wanted.space() != null) {
            spaces.visible(wanted.space()); // Empty, or not there for him? A row would have told.
        }
        if (rows.size() <= wanted.limit()) {
            return new Part<>(rows, null);
        }
        PageSummary last = rows.get(wanted.limit() - 1);
        return new Part<>(rows.subList(0, wanted.limit()), new Cursor(last.updated(), last.id()).token());
    }

    /** Those of the pages that the caller sees; in no particular order. */
    public List<PageSummary> named(Collection<UUID> ids) {
        Access.requireMember();
        return entities.createQuery(SUMMARY + EFFECTIVE + " and p.id in :ids", PageSummary.class)
                .setParameter("keys", Visibility.keyArray())
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The pages that link to the page, by its name or one that it had before; by title, at most 200. */
    public List<PageSummary> linkingTo(PageAddress address) {
        Access.requireMember();
        return entities.createQuery(
                        SUMMARY + EFFECTIVE
                                + """
                                and exists (select 1 from PageLink k where k.id.pageId = l.id.pageId and k.id.stage = l.id.stage
                                    and k.id.targetSpace = :space and (k.id.targetSlug = :slug or k.id.targetSlug in (
                                        select f.id.slug from SlugRedirect f
                                        join Page q on q.id = f.pageId join Space t on t.id = q.spaceId
                                        where t.slug = :space and q.slug = :slug and f.id.spaceId = t.id and not exists (
                                            select n.id from Page n where n.spaceId = t.id and n.slug = f.id.slug))))
                                order by l.title, p.id""",
                        PageSummary.class)
                .setParameter("keys", Visibility.keyArray())
                .setParameter("space", address.space())
                .setParameter("slug", address.slug())
                .setMaxResults(ListQuery.MAX_LIMIT)
                .getResultList();
    }

    /** Drafts that the caller wrote at and that are ahead of what is approved, most recent first. */
    public List<PageSummary> myDrafts(int limit) {
        Access.requireMember();
        return entities.createQuery(
                        SUMMARY
                                + """
                                l.id.stage = org.assay.page.Stage.DRAFT and (p.approved is null or p.head > p.approved)
                                and (p.published = true or p.retired = false)
                                and exists (select 1 from Revision r where r.id.page = p.id
                                    and r.id.number > coalesce(p.approved, 0) and array_contains(r.authors, :person))
                                order by l.updated desc, p.id""",
                        PageSummary.class)
                .setParameter("person", CurrentCaller.get().person())
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Drafts that could go into a review: ahead of what is approved and in none yet; most recent first.
     *
     * @param space slug of the space; null for all in which the caller wrote at the draft
     */
    public List<PageSummary> reviewable(String space, int limit) {
        Access.requireMember();
        return entities.createQuery(
                        SUMMARY
                                + """
                                l.id.stage = org.assay.page.Stage.DRAFT and p.openReview is null
                                and (p.approved is null or p.head > p.approved)
                                and (s.slug = :space or :space is null and exists (select 1 from Revision r
                                    where r.id.page = p.id and r.id.number > coalesce(p.approved, 0)
                                        and array_contains(r.authors, :person)))
                                order by l.updated desc, p.id""",
                        PageSummary.class)
                .setParameter("space", space)
                .setParameter("person", CurrentCaller.get().person())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Pages by when they were last approved, most recent first; {@code updated} is when the revision was saved. */
    public List<PageSummary> newlyApproved(int limit) {
        Access.requireMember();
        return entities.createQuery(
                        SUMMARY
                                + """
                                l.id.stage = org.assay.page.Stage.APPROVED and p.retired = false
                                order by (select b.at from Publication b where b.pageId = p.id and b.number = p.approved) desc, p.id""",
                        PageSummary.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
