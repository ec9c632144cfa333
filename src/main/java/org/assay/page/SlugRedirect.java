package org.assay.page;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A former name of a page in a space. */
@Entity
@Table(name = "slug_redirect")
class SlugRedirect {

    @Embeddable
    record Id(UUID spaceId, String slug) implements Serializable {}

    @EmbeddedId
    private Id id;

    private UUID pageId;

    protected SlugRedirect() {}
}
