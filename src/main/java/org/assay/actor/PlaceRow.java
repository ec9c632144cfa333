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

/** Projection: what one stage of a place states. Written by {@link PlaceProjector}. */
@Entity
@Immutable
@Table(name = "place_row")
@Filter(name = Visibility.FILTER, condition = Visibility.ROW, deduceAliasInjectionPoints = false)
class PlaceRow {

    @Embeddable
    record Id(UUID pageId, @Enumerated(EnumType.STRING) Stage stage) implements Serializable {}

    @EmbeddedId
    private Id id;

    private UUID spaceId;
    private String ref;
    private String name;
    private String placeKind;
    private boolean retired;

    protected PlaceRow() {}
}
