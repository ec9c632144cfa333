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
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The rule of a space from one instant on. Its life: an admin makes it; it is in force until there is a later one; it stays
 * for good, so that it can be told under which rule a vote was cast.
 */
@Entity
@Immutable
@Table(name = "review_rule")
class ReviewRule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID spaceId;
    private int approvals;

    @Enumerated(EnumType.STRING)
    private Counted counted;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> people;

    private String team;
    private boolean minor;
    private UUID person;
    private Instant at;

    protected ReviewRule() {}

    ReviewRule(UUID spaceId, Quorum quorum, UUID person, Instant at) {
        this.spaceId = spaceId;
        this.approvals = quorum.approvals();
        this.counted = quorum.counted();
        this.people = quorum.people().stream().sorted().toList();
        this.team = quorum.team();
        this.minor = quorum.minorNeedLess();
        this.person = person;
        this.at = at;
    }

    Long id() {
        return id;
    }

    UUID spaceId() {
        return spaceId;
    }

    Quorum quorum() {
        return new Quorum(approvals, counted, Set.copyOf(people), team, minor);
    }

    /** Who made it. */
    UUID person() {
        return person;
    }

    Instant at() {
        return at;
    }
}
