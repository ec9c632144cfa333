package org.assay.actor;

import jakarta.persistence.Column;
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

/** Projection: what one stage of an actor states. Written by {@link ActorProjector}. */
@Entity
@Immutable
@Table(name = "actor_row")
@Filter(name = Visibility.FILTER, condition = Visibility.ROW, deduceAliasInjectionPoints = false)
class ActorRow {

    @Embeddable
    record Id(UUID pageId, @Enumerated(EnumType.STRING) Stage stage) implements Serializable {}

    @EmbeddedId
    private Id id;

    private UUID spaceId;
    private String ref;
    private String name;
    private String actorKind;
    private boolean named;
    private UUID mergedInto;
    private String letter;
    private boolean mentioned;
    private boolean retired;

    /** Searched by the database alone. */
    @Column(insertable = false, updatable = false)
    private String words;

    protected ActorRow() {}
}
