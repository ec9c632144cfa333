package org.assay.review;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries on reviews, checked against the entities when the project is compiled; the policy's filter is on all of them. */
interface ReviewQueries {

    EntityManager entityManager();

    /** Reviews opened after another, the oldest first. */
    @HQL(
            """
            select r from Review r
            where r.state in :states and (:anybody = true or r.opener = :opener)
              and (r.opened > :opened or r.opened = :opened and r.id > :id)
            order by r.opened, r.id
            limit :limit""")
    List<Review> youngerThan(
            Instant opened, UUID id, Collection<ReviewState> states, boolean anybody, UUID opener, int limit);

    /** Reviews opened before another, the youngest first. */
    @HQL(
            """
            select r from Review r
            where r.state in :states and (:anybody = true or r.opener = :opener)
              and (r.opened < :opened or r.opened = :opened and r.id < :id)
            order by r.opened desc, r.id desc
            limit :limit""")
    List<Review> olderThan(
            Instant opened, UUID id, Collection<ReviewState> states, boolean anybody, UUID opener, int limit);

    /** Reviews by their ids. */
    @HQL("select r from Review r where r.id in :reviews")
    List<Review> reviews(Collection<UUID> reviews);

    /** The pages of reviews that the caller sees. */
    @HQL(
            """
            select q from ReviewPage q join Review r on r.id = q.id.review
            where r.id in :reviews order by q.id.page""")
    List<ReviewPage> pages(Collection<UUID> reviews);

    /** The votes on reviews that the caller sees, in the order in which they were cast. */
    @HQL(
            """
            select v from Vote v join Review r on r.id = v.reviewId
            where r.id in :reviews order by v.id""")
    List<Vote> votes(Collection<UUID> reviews);
}
