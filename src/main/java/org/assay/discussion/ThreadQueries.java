package org.assay.discussion;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries on threads, checked against the entities when the project is compiled; the policy's filter is on all of them. */
interface ThreadQueries {

    EntityManager entityManager();

    /** Threads of a page after one that is or is not open: open ones first, of each the one with the latest comment first. */
    @HQL(
            """
            select t from PageThread t
            where t.pageId = :page and (:both = true or t.open = :wanted)
              and (:open = true and t.open = false
                or t.open = :open and (t.active < :active or t.active = :active and t.id < :id))
            order by t.open desc, t.active desc, t.id desc
            limit :limit""")
    List<PageThread> after(UUID page, boolean both, boolean wanted, boolean open, Instant active, UUID id, int limit);

    /** Threads of several pages, in the same order. */
    @HQL(
            """
            select t from PageThread t where t.pageId in :pages
            order by t.open desc, t.active desc, t.id desc
            limit :limit""")
    List<PageThread> ofPages(Collection<UUID> pages, int limit);

    /** How many open threads there are on each page that has any. */
    @HQL(
            """
            select new org.assay.discussion.OpenThreads(t.pageId, count(t)) from PageThread t
            where t.pageId in :pages and t.open = true group by t.pageId""")
    List<OpenThreads> open(Collection<UUID> pages);

    /** The first comment of each thread and the last ones, in order, with the names of those who made them. */
    @HQL(
            """
            select new org.assay.discussion.CommentRow(c, w.displayName,
                (select max(k.id.number) from Comment k where k.id.threadId = c.id.threadId and k.corrects = c.id.number))
            from Comment c join PageThread t on t.id = c.id.threadId left join Person w on w.id = c.person
            where t.id in :threads and (c.id.number = 1 or c.id.number > t.comments - :last)
            order by c.id.threadId, c.id.number""")
    List<CommentRow> comments(Collection<UUID> threads, int last);
}
