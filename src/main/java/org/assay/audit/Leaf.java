package org.assay.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.assay.platform.Fields;

/**
 * What a seal keeps of one row of the record: which it is, and the SHA-256 of its canonical bytes.
 *
 * @param hash in lower-case hexadecimal
 */
record Leaf(long id, String hash) {

    private static final int HASH_BYTES = 32;

    /** Each takes so many bytes in a seal. */
    static final int BYTES = Long.BYTES + HASH_BYTES;

    static Leaf of(long id, String format, Consumer<Fields> row) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            row.accept(new Fields(sha::update, format));
            return new Leaf(id, HexFormat.of().formatHex(sha.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** As they stand in a seal, one after the other. */
    static byte[] bytes(Collection<Leaf> leaves) {
        ByteBuffer bytes = ByteBuffer.allocate(leaves.size() * BYTES);
        leaves.forEach(leaf -> bytes.putLong(leaf.id).put(HexFormat.of().parseHex(leaf.hash)));
        return bytes.array();
    }

    static List<Leaf> read(byte[] stored) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        List<Leaf> leaves = new ArrayList<>();
        while (bytes.remaining() >= BYTES) {
            long id = bytes.getLong();
            byte[] hash = new byte[HASH_BYTES];
            bytes.get(hash);
            leaves.add(new Leaf(id, HexFormat.of().formatHex(hash)));
        }
        return leaves;
    }
}
