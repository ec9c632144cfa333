package org.assay.page;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Visibility;
import org.assay.identity.CurrentCaller;
import org.assay.platform.ApplicationService;
import org.assay.platform.NotFound;

/** Lists of pages: each row in the stage that counts for this caller, never both, never a word of one he may not see. */
@ApplicationService
public class PageLists {

    /** Where a row is the one that counts: draft for insiders, approved for others; or the stage that was asked for. */
    static final String EFFECTIVE = EffectiveStage.orAsked("l", "p");

    private static final String SUMMARY =
            """
            select new org.assay.page.PageSummary(p.id, s.slug, s.title, p.slug, p.kind, l.title, l.excerpt, l.id.stage,
                l.number, l.hash, l.marking, p.retired, l.updated, w.displayName, p.approved)
            from PageStage l join Page p on p.id = l.id.pageId join Space s on s.id = p.spaceId
                join Person w on w.id = l.updatedBy
            where
            """;

    /** What the filter says already, in the form by which the database finds the rows. */
    private static final String MINE =
            """
             and (cast(sql('? && cast(? as text[])', p.draftAudience, :keys) as Boolean) = true
                or cast(sql('? && cast(? as text[])', p.approvedAudience, :keys) as Boolean) = true)
            """;

    /** The same order, but not that of an index: nothing tempts the database to walk. */
    private static final String UNINDEXED =
            " order by cast(sql('? + interval ''0''', l.updated) as Instant) desc, l.id.pageId";

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
        TypedQuery<PageSummary> query = entities.createQuery(
                        hql(wanted, reach.isShort(Visibility.keyArray())), PageSummary.class)
                .setParameter("stage", wanted.stage())
                .setParameter("keys", Visibility.keyArray())
                .setParameter("retired", wanted.retired())
                .setMaxResults(wanted.limit() + 1);
        if (wanted.space() != null) {
            query.setParameter("space", wanted.space());
        }
        if (wanted.kind() != null) {
            query.setParameter("kind", wanted.kind());
        }
        if (!wanted.words().isEmpty()) {
            query.setParameter("words", wanted.words());
        }
        if (wanted.after() != null) {
            query.setParameter("updated", wanted.after().updated());
            query.setParameter("id", wanted.after().id());
        }
        List<PageSummary> rows = query.getResultList();
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
                .setParameter("stage", null)
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
                .setParameter("stage", null)
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

    /** @param gathered whether to collect first what the caller sees, rather than walk the newest and skip what he does not */
    private static String hql(ListQuery wanted, boolean gathered) {
        return SUMMARY
                + EFFECTIVE
                + (gathered ? MINE : "")
                + " and p.retired = :retired"
                + (wanted.space() == null ? "" : " and l.spaceId = (select at.id from Space at where at.slug = :space)")
                + (wanted.kind() == null ? "" : " and l.kind = :kind")
                + (wanted.words().isEmpty()
                        ? ""
                        : " and cast(sql('? @@ websearch_to_tsquery(''simple'', ?)', l.words, :words) as Boolean) = true")
                + (wanted.after() == null
                        ? ""
                        : " and (l.updated < :updated or l.updated = :updated and l.id.pageId > :id)")
                + (gathered ? UNINDEXED : " order by l.updated desc, l.id.pageId");
    }
}
