package org.assay.document;

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

/** Projection: one capture that one stage of a document names. Written by {@link DocumentProjector}. */
@Entity
@Immutable
@Table(name = "document_capture")
@Filter(name = Visibility.FILTER, condition = Visibility.ROW, deduceAliasInjectionPoints = false)
class CaptureStage {

    @Embeddable
    record Id(UUID pageId, @Enumerated(EnumType.STRING) Stage stage, int number) implements Serializable {}

    @EmbeddedId
    private Id id;

    protected CaptureStage() {}
}
