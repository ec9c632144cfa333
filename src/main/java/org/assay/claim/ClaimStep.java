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

/** Projection: one step from a claim’s speaker to its reporter. Written by {@link ClaimProjector}. */
@Entity
@Immutable
@Table(name = "claim_chain")
@Filter(name = Visibility.FILTER, condition = Visibility.ROW, deduceAliasInjectionPoints = false)
class ClaimStep {

    @Embeddable
    record Id(UUID pageId, @Enumerated(EnumType.STRING) Stage stage, int step) implements Serializable {}

    @EmbeddedId
    private Id id;

    private UUID actor;

    protected ClaimStep() {}
}
