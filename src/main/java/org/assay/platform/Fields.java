package org.assay.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * The bytes of fields that cannot run into each other, for a hash: each field is preceded by its length in bytes, a list by
 * its number of entries, both as 8 bytes big-endian.
 */
public final class Fields {

    private final Consumer<byte[]> sink;

    /**
     * @param sink takes the bytes
     * @param format names what is written and in which version of the format; itself the first field
     */
    public Fields(Consumer<byte[]> sink, String format) {
        this.sink = sink;
        text(format);
    }

    /** A text, as UTF-8; null and empty are told apart. */
    public Fields text(String text) {
        if (text == null) {
            return number(-1);
        }
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes as they are. */
    public Fields bytes(byte[] bytes) {
        number(bytes.length);
        sink.accept(bytes);
        return this;
    }

    /** A list of values by their texts. */
    public Fields list(Collection<?> values) {
        number(values.size());
        values.forEach(value -> text(value.toString()));
        return this;
    }

    /** A number as 8 bytes. */
    public Fields number(long number) {
        sink.accept(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    /** An instant as its microseconds since 1970: what PostgreSQL keeps of it. */
    public Fields instant(Instant instant) {
        return number(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }
}
