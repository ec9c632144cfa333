package org.assay.document;

import jakarta.persistence.Column;
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

/** Projection: what lists say of one stage of a document. Written by {@link DocumentProjector}. */
@Entity
@Immutable
@Table(name = "document_row")
@Filter(name = Visibility.FILTER, condition = Visibility.ROW, deduceAliasInjectionPoints = false)
class DocumentRow {

    @Embeddable
    record Id(UUID pageId, @Enumerated(EnumType.STRING) Stage stage) implements Serializable {}

    @EmbeddedId
    private Id id;

    private UUID spaceId;
    private String ref;
    private String title;
    private String documentKind;
    private String language;
    private UUID outlet;
    private UUID author;
    private LocalDate publishedFrom;
    private LocalDate publishedTo;
    private String published;
    private String url;
    private String archiveUrl;
    private int captures;

    @Column(name = "sha256")
    private String sha256;

    private int codePoints;
    private boolean retired;

    protected DocumentRow() {}
}
