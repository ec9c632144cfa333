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
import org.assay.page.Draft;
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

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> seenPages;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> seenHeads;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> seenApproved;

    private String findings;

    protected Vote() {}

    /**
     * @param set what it is about: gives the hash, the team as whose reviewer he votes, and who may read the comment
     */
    Vote(UUID reviewId, UUID person, CheckedVote vote, ChangeSet set, Instant at) {
        this.reviewId = reviewId;
        this.person = person;
        this.team = set.team();
        this.verdict = vote.verdict();
        this.comment = vote.comment();
        this.findings = vote.findings().json();
        this.hash = set.hash();
        this.at = at;
        this.audience = set.audience();
        this.seenPages = set.pages();
        this.seenHeads = set.drafts().stream().map(Draft::head).toList();
        this.seenApproved = set.drafts().stream()
                .map(draft -> draft.approved() == null ? 0 : draft.approved())
                .toList();
    }

    /** This row, as the act that wrote it remembers it; of a row that has its id. */
    Made made() {
        return new Made(TABLE, id.toString(), digest());
    }

    /** The hash of the whole row. What is added to votes later is added here where it is not empty, after its name. */
    private String digest() {
        Digest digest = new Digest(FORMAT)
                .number(id)
                .text(reviewId.toString())
                .text(person.toString())
                .text(team)
                .text(verdict.name())
                .text(comment)
                .text(hash)
                .instant(at)
                .list(audience);
        if (!seenPages.isEmpty()) {
            digest.text("seen").list(seenPages).list(seenHeads).list(seenApproved);
        }
        if (!findings.equals(Findings.NONE.json())) {
            digest.text("findings").text(findings);
        }
        return digest.hex();
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

    Findings findings() {
        return Findings.read(findings);
    }

    /** What he had before his eyes. */
    Seen seen() {
        return Seen.of(seenPages, seenHeads, seenApproved);
    }

    /** Keys of those who may read the comment. */
    List<String> audience() {
        return audience;
    }
}
