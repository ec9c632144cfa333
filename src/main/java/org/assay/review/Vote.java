package org.assay.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.audit.Made;
import org.assay.page.Digest;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What one reviewer said of exactly which content, at one instant. Never changed and never taken away: he who thinks better
 * of it votes again.
 */
@Entity
@Immutable
@Table(name = Vote.TABLE)
class Vote {

    static final String TABLE = "vote";

    private static final String FORMAT = "assay-vote-1";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID reviewId;
    private UUID person;
    private String team;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String comment;
    private String hash;
    private Instant at;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> audience;

    protected Vote() {}

    /**
     * @param set what it is about: gives the hash, the team as whose reviewer he votes, and who may read the comment
     */
    Vote(UUID reviewId, UUID person, Verdict verdict, String comment, ChangeSet set, Instant at) {
        this.reviewId = reviewId;
        this.person = person;
        this.team = set.team();
        this.verdict = verdict;
        this.comment = comment;
        this.hash = set.hash();
        this.at = at;
        this.audience = set.audience();
    }

    /** This row, as the act that wrote it remembers it; of a row that has its id. */
    Made made() {
        return new Made(TABLE, id.toString(), digest());
    }

    /** The hash of the whole row. What is added to votes later is added here where it is not empty, after its name. */
    private String digest() {
        return new Digest(FORMAT)
                .number(id)
                .text(reviewId.toString())
                .text(person.toString())
                .text(team)
                .text(verdict.name())
                .text(comment)
                .text(hash)
                .instant(at)
                .list(audience)
                .hex();
    }

    Ballot ballot() {
        return new Ballot(person, verdict, hash);
    }

    Long id() {
        return id;
    }

    UUID reviewId() {
        return reviewId;
    }

    UUID person() {
        return person;
    }

    String team() {
        return team;
    }

    Verdict verdict() {
        return verdict;
    }

    String comment() {
        return comment;
    }

    String hash() {
        return hash;
    }

    Instant at() {
        return at;
    }

    /** Keys of those who may read the comment. */
    List<String> audience() {
        return audience;
    }
}
