package org.assay.discussion;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one person said in a thread, or that he resolved or reopened it. Never changed and never taken away. */
@Entity
@Immutable
@Table(name = "thread_comment")
class Comment {

    /** What a comment does to its thread. */
    enum Act {
        /** Says something; opens a thread that was resolved. */
        SAY,
        /** Resolves the thread; may say something besides. */
        RESOLVE,
        /** Opens it again; may say something besides. */
        REOPEN;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Embeddable
    record Id(UUID threadId, int number) implements Serializable {}

    /**
     * All of a comment but its place.
     *
     * @param corrects number of the comment that it is in the place of; null for none
     * @param audience keys of those who may read the text
     */
    record Said(UUID person, Instant at, Act act, String text, Integer corrects, List<String> audience) {}

    @EmbeddedId
    private Id id;

    private UUID person;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Act act;

    private String text;
    private Integer corrects;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> audience;

    protected Comment() {}

    Comment(UUID thread, int number, Said said) {
        this.id = new Id(thread, number);
        this.person = said.person();
        this.at = said.at();
        this.act = said.act();
        this.text = said.text();
        this.corrects = said.corrects();
        this.audience = List.copyOf(said.audience());
    }

    UUID thread() {
        return id.threadId();
    }

    int number() {
        return id.number();
    }

    UUID person() {
        return person;
    }

    Instant at() {
        return at;
    }

    Act act() {
        return act;
    }

    String text() {
        return text;
    }

    /** Number of the comment that it is in the place of; null for none. */
    Integer corrects() {
        return corrects;
    }

    /** Keys of those who may read the text. */
    List<String> audience() {
        return audience;
    }
}
