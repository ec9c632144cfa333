package org.assay.page;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Hides one revision everywhere, from everyone; the revision itself stays, and so does the chain of hashes. */
@Entity
@Immutable
@Table(name = "suppression")
class Suppression {

    @EmbeddedId
    private RevisionId id;

    private UUID person;
    private String reason;
    private Instant at;

    protected Suppression() {}

    Suppression(RevisionId id, UUID person, String reason, Instant at) {
        this.id = id;
        this.person = person;
        this.reason = reason;
        this.at = at;
    }
}
