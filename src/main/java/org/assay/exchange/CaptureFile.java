package org.assay.exchange;

import jakarta.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.assay.facts.FactWriter;

/**
 * A capture that an import brings along.
 *
 * @param document page of the document
 * @param number from 1
 * @param original the bytes that were captured
 * @param text what was extracted from them; in it quotes are looked for
 */
record CaptureFile(
        UUID document,
        int number,
        String fileName,
        String mediaType,
        byte[] original,
        String text,
        String extractor,
        String method,
        String url,
        String note) {

    static final String PLAIN = "text/plain";

    /** A text file just as it is. */
    static final String AS_IT_IS = "utf-8";

    String sha256() {
        return sha256(original);
    }

    int codePoints() {
        return text.codePointCount(0, text.length());
    }

    /** As the document's facts tell of it, but for who imported it when. */
    JsonObject facts() {
        return FactWriter.begin()
                .number("number", number)
                .put("sha256", sha256())
                .put("textSha256", sha256(text.getBytes(StandardCharsets.UTF_8)))
                .put("mediaType", mediaType)
                .number("bytes", original.length)
                .number("codePoints", codePoints())
                .put("extractor", extractor)
                .put("method", method)
                .put("fileName", fileName)
                .put("url", url)
                .put("note", note)
                .end();
    }

    /** The text of bytes in UTF-8; empty if they are none. */
    static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
