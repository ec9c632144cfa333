package org.assay.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.access.Visibility;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A change set: drafts of one or more pages of a space that shall become approved together.
 *
 * <p>Its life: an insider of all its pages asks for it, naming for each page the latest revision that he has seen. While it
 * is open it follows the drafts: reviewers vote on what they are at that moment, and any new content lapses their
 * approvals, though not their requests for changes. Insiders may put further pages in and take pages out, but for the last
 * one, and say otherwise what it is about. A page is in one open review at most. It ends in one of three ways,
 * each final: a reviewer publishes it once it is approved, all its pages in one transaction; a reviewer rejects it with a
 * comment; the opener withdraws it. What it was about is then written down for good: its hash, each page's revision and the
 * one that was compared with, whose approvals counted.
 *
 * <p>It is loaded by insiders of all its pages only; for everyone else there is no such row.
 */
@Entity
@Table(name = "review")
@Filter(name = Visibility.FILTER, condition = Review.VISIBLE, deduceAliasInjectionPoints = false)
public class Review {

    /** No page of it is closed to the caller's keys. */
    static final String VISIBLE =
            """
            not exists (select 1 from review_page of_review
             left join page reviewed on reviewed.id = of_review.page_id
             where of_review.review_id = {alias}.id
             and not coalesce(reviewed.draft_audience && string_to_array(:keys, ' '), false))""";

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID spaceId;

    private String title;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> titleAudience;

    @Column(updatable = false)
    private UUID opener;

    @Column(updatable = false)
    private Instant opened;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private Instant closed;

    private UUID closedBy;

    private String closingHash;

    private String closingComment;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> closingAudience;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> approvers;

    private Integer needed;

    private Integer changedLines;

    @Version
    private int version;

    protected Review() {}

    /** @param audience keys of those who may read the title */
    Review(UUID spaceId, String title, List<String> audience, UUID opener, Instant opened) {
        this.id = UUID.randomUUID();
        this.spaceId = spaceId;
        retitle(title, audience);
        this.opener = opener;
        this.opened = opened;
        this.state = ReviewState.OPEN;
    }

    /**
     * How it ended.
     *
     * @param state published, rejected or withdrawn
     * @param hash the review's hash at the end
     * @param approvers whose approvals counted
     * @param needed how many were needed
     * @param lines how many lines of its pages it was about
     * @param comment why it was rejected; empty otherwise
     * @param audience keys of those who may read the comment
     */
    record End(
            ReviewState state,
            UUID person,
            Instant at,
            String hash,
            List<UUID> approvers,
            int needed,
            int lines,
            String comment,
            List<String> audience) {}

    /** It ends, for good. */
    void end(End end) {
        if (state != ReviewState.OPEN || end.state().isOpen()) {
            throw new IllegalStateException("A review ends once");
        }
        state = end.state();
        closed = end.at();
        closedBy = end.person();
        closingHash = end.hash();
        closingComment = end.comment();
        closingAudience = List.copyOf(end.audience());
        approvers = List.copyOf(end.approvers());
        needed = end.needed();
        changedLines = end.lines();
    }

    /** What it is about is said otherwise, for those with one of the keys. */
    final void retitle(String title, List<String> audience) {
        this.title = title;
        this.titleAudience = List.copyOf(audience);
    }

    UUID id() {
        return id;
    }

    UUID spaceId() {
        return spaceId;
    }

    /** As it was given; for those who saw the drafts then: {@link Case#title}. */
    String title() {
        return title;
    }

    List<String> titleAudience() {
        return titleAudience;
    }

    UUID opener() {
        return opener;
    }

    Instant opened() {
        return opened;
    }

    /** The stored state: open, or how it ended. */
    ReviewState state() {
        return state;
    }

    /** When it ended; null while open, as everything that follows. */
    Instant closed() {
        return closed;
    }

    UUID closedBy() {
        return closedBy;
    }

    String closingHash() {
        return closingHash;
    }

    String closingComment() {
        return closingComment;
    }

    List<String> closingAudience() {
        return closingAudience;
    }

    List<UUID> approvers() {
        return approvers;
    }

    Integer needed() {
        return needed;
    }

    /** How many lines of its pages it was about. */
    Integer changedLines() {
        return changedLines;
    }
}
