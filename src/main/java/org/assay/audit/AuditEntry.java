package org.assay.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One act of one person on one thing. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;

    private UUID person;

    private String act;

    private UUID subject;

    private String details;

    protected AuditEntry() {}

    AuditEntry(Instant at, UUID person, String act, UUID subject, String details) {
        this.at = at;
        this.person = person;
        this.act = act;
        this.subject = subject;
        this.details = details;
    }

    Long id() {
        return id;
    }

    Instant at() {
        return at;
    }

    UUID person() {
        return person;
    }

    String act() {
        return act;
    }

    UUID subject() {
        return subject;
    }

    String details() {
        return details;
    }
}
