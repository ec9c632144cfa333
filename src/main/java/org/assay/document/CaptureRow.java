package org.assay.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A stored capture. Who may read it says {@link CaptureStage}: no query takes it without. */
@Entity
@Immutable
@Table(name = "capture")
class CaptureRow {

    @Embeddable
    record Id(UUID pageId, int number) implements Serializable {}

    @EmbeddedId
    private Id id;

    @Enumerated(EnumType.STRING)
    private Method method;

    private String how;
    private String url;
    private String note;
    private String fileName;
    private String mediaType;
    private byte[] original;
    private int bytes;

    @Column(name = "sha256")
    private String sha256;

    private String content;

    @Column(name = "content_sha256")
    private String contentSha256;

    private int codePoints;
    private String extractor;
    private Instant at;
    private UUID person;

    protected CaptureRow() {}

    CaptureRow(UUID page, Capture record, Captured captured) {
        this.id = new Id(page, record.number());
        this.method = record.method();
        this.how = orEmpty(record.how());
        this.url = orEmpty(record.url());
        this.note = orEmpty(record.note());
        this.fileName = orEmpty(record.fileName());
        this.mediaType = record.mediaType();
        this.original = captured.bytes();
        this.bytes = record.bytes();
        this.sha256 = record.sha256();
        this.content = captured.text();
        this.contentSha256 = record.textSha256();
        this.codePoints = record.codePoints();
        this.extractor = record.extractor();
        this.at = record.at();
        this.person = record.by();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
