package org.assay.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.assay.platform.Fields;
import org.hibernate.annotations.Immutable;

/**
 * A seal over a stretch of the record and over the seal before it: nobody without the key can make another that fits.
 *
 * <p>It covers ids from the one after the stretch before, used or not, so that nothing can be put between two stretches.
 */
@Entity
@Immutable
@Table(name = "audit_seal")
class Seal {

    private static final String FORMAT = "assay-seal-1";

    @Id
    private long number;

    private long firstId;
    private long lastId;

    @Column(name = "entries")
    private int count;

    private byte[] leaves;
    private Instant at;
    private String keyId;
    private String previous;
    private String hmac;

    protected Seal() {}

    /**
     * Seals what follows.
     *
     * @param before the seal before; null for the first
     * @param lastId the last id of the stretch, not lower than that of the last leaf
     * @param rows what the record has there, in order; at least one
     */
    Seal(Seal before, long lastId, List<Leaf> rows, Instant at, SealKey key) {
        this.number = before == null ? 1 : before.number + 1;
        this.firstId = before == null ? 1 : before.lastId + 1;
        this.lastId = lastId;
        this.count = rows.size();
        this.leaves = Leaf.bytes(rows);
        this.at = at;
        this.keyId = key.id();
        this.previous = before == null ? null : before.hmac;
        this.hmac = hmac(key);
    }

    /** The HMAC that this row must have. */
    String hmac(SealKey key) {
        return key.hmac(FORMAT, this::write);
    }

    private void write(Fields fields) {
        fields.number(number)
                .number(firstId)
                .number(lastId)
                .number(count)
                .bytes(leaves)
                .instant(at)
                .text(keyId)
                .text(previous);
    }

    /** What others are told of it, and what the server's log keeps. */
    SealHead head() {
        return new SealHead(number, firstId, lastId, count, at, keyId, hmac);
    }

    List<Leaf> leaves() {
        return Leaf.read(leaves);
    }

    long number() {
        return number;
    }

    long firstId() {
        return firstId;
    }

    long lastId() {
        return lastId;
    }

    String keyId() {
        return keyId;
    }

    String previous() {
        return previous;
    }

    String hmac() {
        return hmac;
    }
}
