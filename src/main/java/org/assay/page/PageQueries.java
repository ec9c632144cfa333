package org.assay.page;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.assay.access.CarriedCondition;
import org.hibernate.annotations.processing.HQL;

/** Queries on pages, checked against the entities when the project is compiled. */
interface PageQueries {

    EntityManager entityManager();

    /**
     * What there is to say of a page and one of its revisions that is not hidden, as {@link PageHeader}, and that revision's text; to
     * be run as a {@link CarriedCondition}.
     */
    @HQL(
            """
            select new org.assay.page.PageHeader(
                p.id, p.version, s.version, s.id, s.slug, s.title, s.team, s.sharedTeams, s.marking, s.auditReads, p.slug,
                p.retired, p.kind, p.head, p.changedLines, p.approved, p.openReview, r.id.number, r.hash, r.contentHash, r.title, r.facts,
                r.marking, r.named, r.slug, r.retired, r.summary,
                (select listagg(w.displayName, ', ') within group (order by w.displayName) from Person w
                    where cast(sql('? = any(?)', w.id, r.authors) as Boolean) = true),
                r.saved, h.marking, h.named, a.marking, a.named, pub.at,
                (select listagg(v.displayName, ', ') within group (order by v.displayName) from Person v
                    where cast(sql('? = any(?)', v.id, pub.approvers) as Boolean) = true),
                own.at, cast(sql('pg_current_xact_id_if_assigned() is null') as Boolean)), r.body
            from Page p
            join Space s on s.id = p.spaceId
            join Revision h on h.id.page = p.id and h.id.number = p.head
            left join Revision a on a.id.page = p.id and a.id.number = p.approved
            left join Publication pub on pub.pageId = p.id and pub.number = p.approved
            join Revision r on r.id.page = p.id and r.id.number = :number
            left join Publication own on own.pageId = p.id and own.number = r.id.number
            where p.id = :page and not exists (select x.person from Suppression x where x.id = r.id) and
            """
                    + CarriedCondition.PAGE)
    List<Object[]> header(UUID page, int number, String[] keys);

    /** Revisions of a page below a number, the latest first; only published and not hidden ones where {@code all} is false. */
    @HQL(
            """
            select new org.assay.page.RevisionRow(
                r.id.number, r.hash, r.parentHash, r.title, r.marking, r.named, r.summary, r.origin,
                (select listagg(w.displayName, ', ') within group (order by w.displayName) from Person w
                    where cast(sql('? = any(?)', w.id, r.authors) as Boolean) = true),
                r.saved, r.base, cast(sql('octet_length(?)', r.body) as Integer), pub.at, publisher.displayName,
                (select listagg(v.displayName, ', ') within group (order by v.displayName) from Person v
                    where cast(sql('? = any(?)', v.id, pub.approvers) as Boolean) = true),
                pub.reviewId, hidden.displayName, x.reason, x.at)
            from Revision r
            left join Publication pub on pub.pageId = r.id.page and pub.number = r.id.number
            left join Person publisher on publisher.id = pub.person
            left join Suppression x on x.id.page = r.id.page and x.id.number = r.id.number
            left join Person hidden on hidden.id = x.person
            where r.id.page = :page and r.id.number < :below and (:all = true or pub.id is not null)
              and (:all = true or x.reason is null)
            order by r.id.number desc
            limit :limit""")
    List<RevisionRow> history(UUID page, int below, boolean all, int limit);

    /**
     * What was approved at a moment of the page that had the name then, or else of the one that has it now: one row or none.
     *
     * <p>Whether the caller may see that revision is for {@code access} to say; here he sees the page at all or nothing.
     */
    @HQL(
            """
            select new org.assay.page.PastRow(p.id, pub.number, pub.at, pub.closure, t.hash, t.template)
            from Page p
            join Space s on s.id = p.spaceId
            join Publication pub on pub.pageId = p.id
            join Revision r on r.id.page = p.id and r.id.number = pub.number
            join Rendering t on t.hash = pub.rendering
            where s.slug = :space and p.id in (select n.id.page from Revision n where n.slug = :slug)
              and (r.slug = :slug or p.slug = :slug) and pub.at <= :moment
              and not exists (select 1 from Publication l where l.pageId = p.id and l.at <= :moment and l.id > pub.id)
            order by case when r.slug = :slug then 0 else 1 end, pub.id desc
            limit 1""")
    List<PastRow> past(String space, String slug, Instant moment);

    /** The same by the page's id. */
    @HQL(
            """
            select new org.assay.page.PastRow(p.id, pub.number, pub.at, pub.closure, t.hash, t.template)
            from Page p
            join Publication pub on pub.pageId = p.id
            join Rendering t on t.hash = pub.rendering
            where p.id = :page and pub.at <= :moment
            order by pub.id desc
            limit 1""")
    List<PastRow> pastById(UUID page, Instant moment);

    /** Revisions of pages for the question who may see them; pages that the caller does not see and hidden ones are left out. */
    @HQL(
            """
            select new org.assay.page.CitedRow(
                p.id, r.id.number, r.retired, s.team, s.sharedTeams, r.marking, r.named, h.marking, h.named, a.marking, a.named)
            from Page p
            join Space s on s.id = p.spaceId
            join Revision r on r.id.page = p.id
            join Revision h on h.id.page = p.id and h.id.number = p.head
            left join Revision a on a.id.page = p.id and a.id.number = p.approved
            where p.id in :pages and r.id.number in :numbers
              and not exists (select x.person from Suppression x where x.id = r.id)""")
    List<CitedRow> cited(Collection<UUID> pages, Collection<Integer> numbers);

    /** The page with that name in that space: one or none. */
    @HQL("select p.id from Page p join Space s on s.id = p.spaceId where s.slug = :space and p.slug = :slug")
    List<UUID> at(String space, String slug);

    /** The drafts of pages, in ascending order of id; pages that the caller does not see are left out. */
    @HQL(
            """
            select new org.assay.page.DraftRow(
                p.id, p.spaceId, s.slug, p.slug, s.team, s.sharedTeams, p.head, h.hash, h.authors, h.origin,
                case when exists (select x.person from Suppression x where x.id = h.id) then true else false end,
                h.title, h.marking, h.named, p.approved, a.hash, a.marking, a.named, p.openReview, p.changedLines,
                (select listagg(array_to_string(w.authors, ' '), ' ') within group (order by w.id.number) from Revision w
                    where w.id.page = p.id and w.id.number > coalesce(p.approved, 0)))
            from Page p
            join Space s on s.id = p.spaceId
            join Revision h on h.id.page = p.id and h.id.number = p.head
            left join Revision a on a.id.page = p.id and a.id.number = p.approved
            where p.id in :pages
            order by p.id""")
    List<DraftRow> drafts(Collection<UUID> pages);

    /**
     * What differs between revisions of pages that the caller sees, one row for each page.
     *
     * @param to one revision of each page
     * @param from at most one other revision of each, at least one in all: of a page without one all is new
     */
    @HQL(
            """
            select new org.assay.page.ChangeRow(
                b.id.page, a.id.number, case when a.title = b.title and a.slug = b.slug then false else true end,
                case when a.body = b.body and a.facts = b.facts then false else true end,
                a.marking, b.marking, a.named, b.named, a.retired, b.retired)
            from Revision b
            join Page p on p.id = b.id.page
            left join Revision a on a.id.page = b.id.page and a.id in :from
            where b.id in :to""")
    List<ChangeRow> changes(Collection<RevisionId> to, Collection<RevisionId> from);

    /** Complete revisions of pages that the caller sees. */
    @HQL("select r from Revision r join Page p on p.id = r.id.page where r.id in :revisions")
    List<Revision> revisions(Collection<RevisionId> revisions);

    /** Revisions of a page that the caller sees, by their numbers; hidden ones are left out. */
    @HQL(
            """
            select new org.assay.page.TextRow(r, s.team, s.sharedTeams, h.marking, h.named, a.marking, a.named)
            from Revision r
            join Page p on p.id = r.id.page
            join Space s on s.id = p.spaceId
            join Revision h on h.id.page = p.id and h.id.number = p.head
            left join Revision a on a.id.page = p.id and a.id.number = p.approved
            where p.id = :page and r.id.number in :numbers
              and not exists (select x.person from Suppression x where x.id = r.id)
            order by r.id.number""")
    List<TextRow> texts(UUID page, Collection<Integer> numbers);
}
