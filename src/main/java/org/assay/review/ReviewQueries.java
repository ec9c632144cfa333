package org.assay.review;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries on reviews, checked against the entities when the project is compiled; the policy's filter is on all of them. */
interface ReviewQueries {

    /** How many lines a review is about. */
    String LINES =
            """
            coalesce(cast(r.changedLines as Long), (select sum(p.changedLines) from ReviewPage q join Page p on p.id = q.id.page
                where q.id.review = r.id), 0L)
            """;

    EntityManager entityManager();

    /** Reviews opened after another, the oldest first. */
    @HQL(
            """
            select r from Review r
            where r.state in :states and (:anybody = true or r.opener = :opener)
              and r.opened <= :latest and (r.opened > :opened or r.opened = :opened and r.id > :id)
            order by r.opened, r.id
            limit :limit""")
    List<Review> youngerThan(
            Instant opened,
            UUID id,
            Collection<ReviewState> states,
            boolean anybody,
            UUID opener,
            Instant latest,
            int limit);

    /** Reviews opened before another, the youngest first. */
    @HQL(
            """
            select r from Review r
            where r.state in :states and (:anybody = true or r.opener = :opener)
              and r.opened <= :latest and (r.opened < :opened or r.opened = :opened and r.id < :id)
            order by r.opened desc, r.id desc
            limit :limit""")
    List<Review> olderThan(
            Instant opened,
            UUID id,
            Collection<ReviewState> states,
            boolean anybody,
            UUID opener,
            Instant latest,
            int limit);

    /** Reviews of more lines than another, those of the fewest first. */
    @HQL(
            """
            select r from Review r
            where r.state in :states and (:anybody = true or r.opener = :opener) and r.opened <= :latest and (
            """
                    + LINES
                    + " > :lines or r.id > :id and "
                    + LINES
                    + " = :lines) order by "
                    + LINES
                    + ", r.id limit :limit")
    List<Review> largerThan(
            long lines,
            UUID id,
            Collection<ReviewState> states,
            boolean anybody,
            UUID opener,
            Instant latest,
            int limit);

    /** Reviews of fewer lines than another, those of the most first. */
    @HQL(
            """
            select r from Review r
            where r.state in :states and (:anybody = true or r.opener = :opener) and r.opened <= :latest and (
            """
                    + LINES
                    + " < :lines or r.id < :id and "
                    + LINES
                    + " = :lines) order by "
                    + LINES
                    + " desc, r.id desc limit :limit")
    List<Review> smallerThan(
            long lines,
            UUID id,
            Collection<ReviewState> states,
            boolean anybody,
            UUID opener,
            Instant latest,
            int limit);

    /** Reviews that the caller sees, page by page, with the rule in force in their space. */
    @HQL(
            """
            select new org.assay.review.Bundle(r, q, x)
            from ReviewPage q
            join Review r on r.id = q.id.review
            left join ReviewRule x on x.spaceId = r.spaceId
                and x.id = (select max(y.id) from ReviewRule y where y.spaceId = r.spaceId)
            where r.id in :reviews order by q.id.page""")
    List<Bundle> bundles(Collection<UUID> reviews);

    /** The pages of a review that the caller sees. */
    @HQL("select q.id.page from ReviewPage q join Review r on r.id = q.id.review where r.id = :review")
    List<UUID> pages(UUID review);

    /** How long the reviews that the caller sees and that were decided since then took, by space. */
    @HQL(
            """
            select new org.assay.review.TimesRow(s.slug, count(*),
                percentile_cont(0.5) within group (order by cast(sql('extract(epoch from ? - ?)', r.closed, r.opened) as Double)),
                percentile_cont(0.9) within group (order by cast(sql('extract(epoch from ? - ?)', r.closed, r.opened) as Double)))
            from Review r join Space s on s.id = r.spaceId
            where r.closed >= :since
              and r.state in (org.assay.review.ReviewState.PUBLISHED, org.assay.review.ReviewState.REJECTED)
            group by s.slug order by s.slug""")
    List<TimesRow> times(Instant since);

    /** The rules in force in spaces; a space without one has no row. */
    @HQL(
            """
            select q from ReviewRule q
            where q.id in (select max(x.id) from ReviewRule x where x.spaceId in :spaces group by x.spaceId)""")
    List<ReviewRule> rules(Collection<UUID> spaces);

    /** The votes on reviews that the caller sees, in the order in which they were cast. */
    @HQL(
            """
            select v from Vote v join Review r on r.id = v.reviewId
            where r.id in :reviews order by v.id""")
    List<Vote> votes(Collection<UUID> reviews);
}
