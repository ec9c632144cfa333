package org.assay.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import org.assay.platform.Fields;

/** SHA-256 over {@link Fields}. */
public final class Digest {

    private final MessageDigest sha;
    private final Fields fields;

    /** @param format names what is hashed and in which version of the format; itself the first field */
    public Digest(String format) {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
        fields = new Fields(sha::update, format);
    }

    /** A text, as UTF-8; null and empty are told apart. */
    public Digest text(String text) {
        fields.text(text);
        return this;
    }

    /** A list of values by their texts. */
    public Digest list(Collection<?> values) {
        fields.list(values);
        return this;
    }

    /** A number as 8 bytes. */
    public Digest number(long number) {
        fields.number(number);
        return this;
    }

    /** An instant, in microseconds. */
    public Digest instant(Instant instant) {
        fields.instant(instant);
        return this;
    }

    /** The hash in lower-case hexadecimal, 64 digits. */
    public String hex() {
        return HexFormat.of().formatHex(sha.digest());
    }
}
