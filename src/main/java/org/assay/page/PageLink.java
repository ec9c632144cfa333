package org.assay.page;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.assay.access.Visibility;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** Projection: one address that one stage of a page links to. Written by {@link PageLinkProjector}. */
@Entity
@Immutable
@Table(name = "page_link")
@Filter(name = Visibility.FILTER, condition = Visibility.ROW, deduceAliasInjectionPoints = false)
class PageLink {

    @Embeddable
    record Id(UUID pageId, @Enumerated(EnumType.STRING) Stage stage, String targetSpace, String targetSlug)
            implements Serializable {}

    @EmbeddedId
    private Id id;

    protected PageLink() {}
}
