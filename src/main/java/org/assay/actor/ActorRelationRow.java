package org.assay.actor;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.access.Visibility;
import org.assay.page.Stage;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** Projection: what one actor is to another. Written by {@link ActorProjector}. */
@Entity
@Immutable
@Table(name = "actor_relation")
@Filter(name = Visibility.FILTER, condition = Visibility.ROW, deduceAliasInjectionPoints = false)
class ActorRelationRow {

    @Embeddable
    record Id(UUID pageId, @Enumerated(EnumType.STRING) Stage stage, int position) implements Serializable {}

    @EmbeddedId
    private Id id;

    private UUID spaceId;
    private String ref;
    private String type;
    private UUID toPage;
    private boolean negated;
    private String provenance;
    private UUID via;
    private String credibility;
    private LocalDate validFrom;
    private LocalDate validTo;
    private LocalDate asOf;
    private String fromEdtf;
    private String untilEdtf;
    private String asOfEdtf;

    protected ActorRelationRow() {}
}
