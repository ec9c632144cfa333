package org.assay.claim;

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

/** Projection: what one stage of a claim states. Written by {@link ClaimProjector}. */
@Entity
@Immutable
@Table(name = "claim_row")
@Filter(name = Visibility.FILTER, condition = Visibility.ROW, deduceAliasInjectionPoints = false)
class ClaimRow {

    @Embeddable
    record Id(UUID pageId, @Enumerated(EnumType.STRING) Stage stage) implements Serializable {}

    @EmbeddedId
    private Id id;

    private UUID spaceId;
    private String ref;
    private String proposition;
    private String modality;
    private String polarity;
    private String speechAct;
    private String form;
    private UUID speaker;
    private UUID reporter;
    private int chainLength;
    private UUID document;
    private int capture;
    private int quoteStart;
    private int quoteEnd;
    private String quote;
    private UUID origin;
    private String reliability;
    private String credibility;
    private String reportCredibility;
    private String decision;
    private UUID about;
    private LocalDate eventFrom;
    private LocalDate eventTo;
    private LocalDate assertedFrom;
    private LocalDate assertedTo;
    private boolean retired;

    protected ClaimRow() {}
}
