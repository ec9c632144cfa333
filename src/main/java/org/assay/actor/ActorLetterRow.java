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

/** Projection: how reliable an actor was judged as a source. Written by {@link ActorProjector}. */
@Entity
@Immutable
@Table(name = "actor_letter")
@Filter(name = Visibility.FILTER, condition = Visibility.ROW, deduceAliasInjectionPoints = false)
class ActorLetterRow {

    @Embeddable
    record Id(UUID pageId, @Enumerated(EnumType.STRING) Stage stage, int position) implements Serializable {}

    @EmbeddedId
    private Id id;

    private String letter;
    private LocalDate holdsFrom;

    protected ActorLetterRow() {}
}
