package org.assay.document;

import java.nio.charset.StandardCharsets;

/**
 * What is sent to be captured; nothing in it has been checked yet.
 *
 * @param bytes as they came
 * @param how the method in words, where there is more to say; may be null, as all that follows
 * @param url where it was captured from
 */
@SuppressWarnings("ArrayRecordComponent") // As sent: looked at once.
public record NewCapture(byte[] bytes, Method method, String how, String fileName, String url, String note) {

    /** More bytes are refused. */
    public static final int MAX_BYTES = Extraction.MAX_BYTES;

    /** A text that somebody pasted. */
    public static NewCapture pasted(String text, String url, String note) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        return new NewCapture(bytes, Method.PASTED, null, null, url, note);
    }

    /** A file that somebody uploaded. */
    public static NewCapture uploaded(byte[] bytes, String fileName, String url, String note) {
        return new NewCapture(bytes, Method.UPLOADED, null, fileName, url, note);
    }
}
