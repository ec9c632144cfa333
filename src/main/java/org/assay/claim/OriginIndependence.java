package org.assay.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.assay.access.Visibility;
import org.assay.page.Stage;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** Projection: that two origins were recorded as independent. Written by {@link OriginProjector}. */
@Entity
@Immutable
@Table(name = "origin_independence")
@Filter(name = Visibility.FILTER, condition = Visibility.ROW, deduceAliasInjectionPoints = false)
class OriginIndependence {

    @Embeddable
    record Id(UUID pageId, @Enumerated(EnumType.STRING) Stage stage, UUID other) implements Serializable {}

    @EmbeddedId
    private Id id;

    private String reason;
    private UUID statedBy;
    private Instant statedAt;

    protected OriginIndependence() {}
}
