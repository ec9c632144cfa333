package org.assay.page;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.access.Visibility;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** Projection: what lists and searches say of one stage of a page. Written by {@link PageStageProjector}. */
@Entity
@Immutable
@Table(name = "page_stage")
@Filter(name = Visibility.FILTER, condition = Visibility.ROW, deduceAliasInjectionPoints = false)
class PageStage {

    @Embeddable
    record Id(UUID pageId, @Enumerated(EnumType.STRING) Stage stage) implements Serializable {}

    @EmbeddedId
    private Id id;

    private UUID spaceId;
    private String kind;
    private int number;
    private String hash;
    private String title;
    private String excerpt;
    private Marking marking;
    private boolean retired;
    private Instant updated;
    private UUID updatedBy;

    /** Read by searches only, in the database. */
    private String words;

    protected PageStage() {}
}
