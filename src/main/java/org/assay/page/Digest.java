package org.assay.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * SHA-256 over fields that cannot run into each other: each is preceded by its length in bytes, a list by its number of
 * entries, both as 8 bytes big-endian.
 */
public final class Digest {

    private final MessageDigest sha;

    /** @param format names what is hashed and in which version of the format; itself the first field */
    public Digest(String format) {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
        text(format);
    }

    /** A text, as UTF-8; null and empty are told apart. */
    public Digest text(String text) {
        if (text == null) {
            return number(-1);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        sha.update(bytes);
        return this;
    }

    /** A list of values by their texts. */
    public Digest list(Collection<?> values) {
        number(values.size());
        values.forEach(value -> text(value.toString()));
        return this;
    }

    /** A number as 8 bytes. */
    public Digest number(long number) {
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
        return this;
    }

    /** The hash in lower-case hexadecimal, 64 digits. */
    public String hex() {
        return HexFormat.of().formatHex(sha.digest());
    }
}
