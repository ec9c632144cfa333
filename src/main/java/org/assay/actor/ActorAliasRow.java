package org.assay.actor;

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

/** Projection: another name of an actor. Written by {@link ActorProjector}. */
@Entity
@Immutable
@Table(name = "actor_alias")
@Filter(name = Visibility.FILTER, condition = Visibility.ROW, deduceAliasInjectionPoints = false)
class ActorAliasRow {

    @Embeddable
    record Id(UUID pageId, @Enumerated(EnumType.STRING) Stage stage, int position) implements Serializable {}

    @EmbeddedId
    private Id id;

    private String form;
    private UUID usedBy;

    protected ActorAliasRow() {}
}
