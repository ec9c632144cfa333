package org.assay.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.access.Visibility;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A thread of comments on a page.
 *
 * <p>Its life: an insider of the page begins it with a first comment about one revision. Others answer. Somebody resolves it;
 * another comment, or somebody who says so, opens it again. What it is about never changes and it is never deleted; the rows
 * of its comments tell who resolved and reopened it when.
 *
 * <p>It is loaded by those only who may read what it is about; for everyone else there is no such row. Nobody sees one about
 * a revision that is hidden.
 */
@Entity
@Table(name = "thread")
@Filter(name = Visibility.FILTER, condition = PageThread.VISIBLE, deduceAliasInjectionPoints = false)
class PageThread {

    static final String VISIBLE = Visibility.SAID
            + """
             and not exists (select 1 from suppression hidden
             where hidden.page_id = {alias}.page_id and hidden.number = {alias}.revision)""";

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID pageId;

    @Column(updatable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Anchor.About about;

    @Column(updatable = false)
    private String field;

    @Column(updatable = false)
    private String value;

    @Column(updatable = false)
    private Integer startLine;

    @Column(updatable = false)
    private Integer endLine;

    @Column(updatable = false)
    private String quote;

    @Column(updatable = false)
    private String quoteBefore;

    @Column(updatable = false)
    private String quoteAfter;

    @Column(updatable = false)
    private UUID opener;

    @Column(updatable = false)
    private Instant opened;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false)
    private List<String> audience;

    private boolean open;
    private Instant resolved;
    private UUID resolvedBy;
    private Instant active;
    private int comments;

    protected PageThread() {}

    /**
     * Begins without a comment: the first must follow.
     *
     * @param audience keys of those who may read what it is about
     */
    PageThread(UUID pageId, int revision, Anchor anchor, UUID opener, Instant opened, List<String> audience) {
        this.id = UUID.randomUUID();
        this.pageId = pageId;
        this.revision = revision;
        this.about = anchor.about();
        this.field = anchor.field();
        this.value = anchor.value();
        this.startLine = anchor.start();
        this.endLine = anchor.end();
        this.quote = anchor.quote();
        this.quoteBefore = anchor.before();
        this.quoteAfter = anchor.after();
        this.opener = opener;
        this.opened = opened;
        this.audience = List.copyOf(audience);
        this.open = true;
        this.active = opened;
    }

    /** Takes the comment in: the next number is its, and what it does to the thread is done. */
    Comment add(Comment.Said said) {
        comments++;
        active = said.at();
        open = said.act() != Comment.Act.RESOLVE;
        resolved = open ? null : said.at();
        resolvedBy = open ? null : said.person();
        return new Comment(id, comments, said);
    }

    UUID id() {
        return id;
    }

    UUID pageId() {
        return pageId;
    }

    int revision() {
        return revision;
    }

    Anchor anchor() {
        return new Anchor(about, field, value, startLine, endLine, quote, quoteBefore, quoteAfter);
    }

    UUID opener() {
        return opener;
    }

    Instant opened() {
        return opened;
    }

    boolean isOpen() {
        return open;
    }

    /** When it was resolved; null while open. */
    Instant resolved() {
        return resolved;
    }

    /** Who resolved it; null while open. */
    UUID resolvedBy() {
        return resolvedBy;
    }

    /** When the last comment came. */
    Instant active() {
        return active;
    }

    /** How many comments there are. */
    int comments() {
        return comments;
    }
}
