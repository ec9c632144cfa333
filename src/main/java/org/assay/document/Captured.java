package org.assay.document;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Bytes and the text that was taken from them, ready to be stored: made by {@link Documents#read}, stored when a revision is
 * saved that states it among its captures.
 *
 * @param text never empty, line ends LF
 */
@SuppressWarnings(
        "ArrayRecordComponent") // Nobody compares two of them, and a copy of 20 MiB for each look would be dear.
public record Captured(
        byte[] bytes,
        String mediaType,
        String text,
        String extractor,
        Method method,
        String how,
        String fileName,
        String url,
        String note,
        String sha256,
        String textSha256)
        implements Serializable {

    static Captured of(NewCapture sent, Extracted extracted) {
        return new Captured(
                sent.bytes(),
                extracted.mediaType(),
                extracted.text(),
                extracted.extractor(),
                sent.method(),
                line(sent.how()),
                fileName(sent.fileName()),
                line(sent.url()),
                paragraphs(sent.note()),
                sha256(sent.bytes()),
                sha256(extracted.text().getBytes(StandardCharsets.UTF_8)));
    }

    /** The record of it for the facts of a document. */
    public Capture as(int number, UUID by, Instant at) {
        return new Capture(
                number,
                sha256,
                textSha256,
                mediaType,
                bytes.length,
                text.codePointCount(0, text.length()),
                extractor,
                method,
                how,
                by,
                at.truncatedTo(ChronoUnit.MICROS),
                fileName,
                url,
                note);
    }

    /** Whether a record in facts is one of this, whoever made it when and as which. */
    boolean isMeantBy(Capture capture) {
        return capture.equals(as(capture.number(), capture.by(), capture.at()));
    }

    /** As facts have it. */
    private static String line(String text) {
        return text == null || text.isBlank() ? null : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    private static String paragraphs(String text) {
        return text == null || text.isBlank() ? null : PlainText.lineFeeds(text);
    }

    /** Browsers of old send a path. */
    private static String fileName(String sent) {
        String name = line(sent);
        return name == null ? null : line(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
