package org.assay.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.assay.access.Visibility;
import org.assay.page.Stage;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** Projection: an actor that a claim is about. Written by {@link ClaimProjector}. */
@Entity
@Immutable
@Table(name = "claim_subject")
@Filter(name = Visibility.FILTER, condition = Visibility.ROW, deduceAliasInjectionPoints = false)
class ClaimSubject {

    @Embeddable
    record Id(UUID pageId, @Enumerated(EnumType.STRING) Stage stage, UUID actor, String role) implements Serializable {}

    @EmbeddedId
    private Id id;

    protected ClaimSubject() {}
}
