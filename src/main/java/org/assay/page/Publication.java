package org.assay.page;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.audit.Made;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One row of the log of what became approved when, by which review, and what exactly readers saw from then on.
 *
 * <p>Append-only. The approved pointer of a page is its last row here and could be derived again at any time.
 */
@Entity
@Immutable
@Table(name = Publication.TABLE)
class Publication {

    static final String TABLE = "publication";

    private static final String FORMAT = "assay-publication-1";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID pageId;
    private int number;
    private UUID reviewId;
    private UUID person;
    private Instant at;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> approvers;

    private String rendering;
    private int renderer;
    private String closure;

    protected Publication() {}

    Publication(Revision revision, Decision decision, String rendering, int renderer, String closure) {
        this.pageId = revision.id().page();
        this.number = revision.number();
        this.reviewId = decision.review();
        this.person = decision.publisher();
        this.at = decision.at();
        this.approvers = List.copyOf(decision.approvers());
        this.rendering = rendering;
        this.renderer = renderer;
        this.closure = closure;
    }

    /** This row, as the act that wrote it remembers it; of a row that has its id. */
    Made made() {
        return new Made(TABLE, id.toString(), digest());
    }

    /** The hash of the whole row. */
    private String digest() {
        return new Digest(FORMAT)
                .number(id)
                .text(pageId.toString())
                .number(number)
                .text(reviewId.toString())
                .text(person.toString())
                .instant(at)
                .list(approvers)
                .text(rendering)
                .number(renderer)
                .text(closure)
                .hex();
    }

    Long id() {
        return id;
    }

    int number() {
        return number;
    }

    Instant at() {
        return at;
    }

    String rendering() {
        return rendering;
    }

    String closure() {
        return closure;
    }
}
