package org.assay.page;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.assay.access.Marking;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One complete, immutable snapshot of a page, linked to the one before by its hash.
 *
 * <p>Its life is one instant: it is written when somebody saves, and never changes. What happens to it afterwards stands
 * elsewhere: that it was published, in the log of publications; that it is hidden, in the list of suppressions.
 *
 * <p>Two hashes tell it: {@link #contentHash()} covers what a reader sees, so that the same text is known as the same;
 * {@link #hash()} covers that and who wrote it when, upon what, so that a vote that names it names all of it and all before.
 */
@Entity
@Immutable
@Table(name = "revision")
public class Revision {

    private static final String CONTENT_FORMAT = "assay-content-1";
    private static final String REVISION_FORMAT = "assay-revision-1";

    @EmbeddedId
    private RevisionId id;

    private String title;
    private String slug;
    private String body;
    private String facts;
    private int factsVersion;
    private Marking marking;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> named;

    private boolean retired;
    private String summary;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> authors;

    private Instant saved;
    private Integer base;
    private String contentHash;
    private String parentHash;
    private String hash;

    protected Revision() {}

    /**
     * Writes the revision that follows.
     *
     * @param page the page
     * @param parent the revision before; null for the first
     * @param content what it says, the page's name included
     * @param factsVersion version of the kind's schema
     * @param act who, when, how and why
     */
    Revision(Page page, Revision parent, Content content, int factsVersion, Act act) {
        this.id = new RevisionId(page.id(), parent == null ? 1 : parent.number() + 1);
        this.title = content.title();
        this.slug = content.slug();
        this.body = content.body();
        this.facts = content.facts();
        this.factsVersion = factsVersion;
        this.marking = content.marking();
        this.named = content.named();
        this.retired = content.retired();
        this.summary = act.summary();
        this.origin = act.origin();
        this.authors = act.authors();
        this.saved = act.at().truncatedTo(ChronoUnit.MICROS);
        this.base = act.base();
        this.parentHash = parent == null ? null : parent.hash;
        this.contentHash = contentHash(page.kind(), content);
        this.hash = chainHash();
    }

    /**
     * Who, when, how and why.
     *
     * @param authors who saved it, then with whom he was merged; at least one
     * @param base number of the revision he started from, where it was not the one before; else null
     */
    record Act(List<UUID> authors, Instant at, Origin origin, String summary, Integer base) {}

    /** The hash over what a reader sees. */
    static String contentHash(String kind, Content content) {
        return new Digest(CONTENT_FORMAT)
                .text(kind)
                .text(content.title())
                .text(content.body())
                .text(content.facts())
                .text(content.marking().label())
                .list(content.named())
                .text(content.slug())
                .text(Boolean.toString(content.retired()))
                .hex();
    }

    /** The hash that this row must have: anything else tells that the row was altered. */
    String chainHash() {
        return new Digest(REVISION_FORMAT)
                .text(id.page().toString())
                .number(id.number())
                .text(contentHash)
                .text(parentHash)
                .list(authors)
                .text(saved.toString())
                .text(summary)
                .text(origin.label())
                .hex();
    }

    Content content() {
        return new Content(title, body, facts, marking, named, slug, retired);
    }

    RevisionId id() {
        return id;
    }

    int number() {
        return id.number();
    }

    String slug() {
        return slug;
    }

    int factsVersion() {
        return factsVersion;
    }

    String summary() {
        return summary;
    }

    Origin origin() {
        return origin;
    }

    List<UUID> authors() {
        return authors;
    }

    Instant saved() {
        return saved;
    }

    /** Number of the revision that its author started from, where it was not the one before; else null. */
    Integer base() {
        return base;
    }

    String contentHash() {
        return contentHash;
    }

    String parentHash() {
        return parentHash;
    }

    String hash() {
        return hash;
    }
}
