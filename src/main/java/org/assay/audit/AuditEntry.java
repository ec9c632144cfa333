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

    private static final String FORMAT = "assay-audit-1";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;

    private UUID person;

    private String act;

    private UUID subject;

    private String details;

    private String made;

    private String madeHash;

    protected AuditEntry() {}

    /** @param made the row that it wrote, where that is to be verified; else null */
    AuditEntry(Instant at, UUID person, Deed deed, UUID subject, String details, Made made) {
        this.at = at;
        this.person = person;
        this.act = deed.label();
        this.subject = subject;
        this.details = details;
        this.made = made == null ? null : made.name();
        this.madeHash = made == null ? null : made.hash();
    }

    /** The hash of the whole row: what a seal keeps of it. */
    Leaf leaf() {
        return Leaf.of(id(), FORMAT, fields -> fields.number(id())
                .instant(at)
                .text(person == null ? null : person.toString())
                .text(act)
                .text(subject.toString())
                .text(details)
                .text(made)
                .text(madeHash));
    }

    Long id() {
        return id;
    }

    String act() {
        return act;
    }

    String made() {
        return made;
    }

    String madeHash() {
        return madeHash;
    }
}
