package org.assay.audit;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assay.platform.Fields;

/** A key that seals, known by a fingerprint of it, which tells nothing of the key. */
final class SealKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;
    private static final int LONGEST = 64;
    private static final int ID_DIGITS = 16;

    private final SecretKeySpec key;
    private final String id;

    private SealKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
        this.id = Leaf.of(0, "assay-audit-key-1", fields -> fields.bytes(bytes))
                .hash()
                .substring(0, ID_DIGITS);
    }

    /**
     * Reads a key: 64 to 128 hexadecimal digits.
     *
     * @throws IllegalArgumentException if it is none; says nothing of what was given
     */
    static SealKey of(String hexadecimal) {
        byte[] bytes;
        try {
            bytes = HexFormat.of().parseHex(hexadecimal.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("A key of the audit must be hexadecimal digits"); // The cause quotes it.
        }
        if (bytes.length < SHORTEST || bytes.length > LONGEST) {
            throw new IllegalArgumentException(
                    "A key of the audit must have " + 2 * SHORTEST + " to " + 2 * LONGEST + " hexadecimal digits");
        }
        return new SealKey(bytes);
    }

    /** The fingerprint: 16 hexadecimal digits. */
    String id() {
        return id;
    }

    /** The HMAC-SHA-256 over fields, in lower-case hexadecimal. */
    String hmac(String format, Consumer<Fields> sealed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            sealed.accept(new Fields(mac::update, format));
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }
}
