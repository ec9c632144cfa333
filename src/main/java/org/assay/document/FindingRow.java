package org.assay.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.assay.compare.Place;
import org.hibernate.annotations.Immutable;

/** What became of one quote by a new capture. Shown only beside the quote, to whoever sees that. */
@Entity
@Immutable
@Table(name = "capture_finding")
class FindingRow {

    @Embeddable
    record Id(UUID pageId, int number, UUID quoting, int capture, int quoteStart, int quoteEnd)
            implements Serializable {}

    @EmbeddedId
    private Id id;

    @Enumerated(EnumType.STRING)
    private Place.State state;

    private boolean grave;

    protected FindingRow() {}

    FindingRow(UUID document, int number, Finding finding) {
        Quotation quote = finding.quote();
        this.id = new Id(document, number, quote.page(), quote.capture(), quote.start(), quote.end());
        this.state = finding.place().state();
        this.grave = finding.place().isGrave();
    }
}
