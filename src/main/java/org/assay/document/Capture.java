package org.assay.document;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;

/**
 * The record of one capture, as the facts of its document state it: the revision is bound to bytes and text by their hashes.
 *
 * @param number from 1, ascending in the document
 * @param sha256 of the bytes as they came
 * @param textSha256 of the text that was taken from them, in UTF-8
 * @param mediaType what the bytes are, by their content
 * @param bytes how many bytes
 * @param codePoints length of the text
 * @param extractor what took the text from the bytes
 * @param how the method in words, where there is more to say; null otherwise, as all that follows but {@code by} and {@code at}
 * @param by person who captured it
 * @param url where it was captured from
 */
public record Capture(
        int number,
        String sha256,
        String textSha256,
        String mediaType,
        int bytes,
        int codePoints,
        String extractor,
        Method method,
        String how,
        UUID by,
        Instant at,
        String fileName,
        String url,
        String note)
        implements Serializable {

    static final int MAX_NUMBER = 10_000;
    static final int MAX_HOW = 200;
    static final int MAX_FILE_NAME = 200;
    static final int MAX_NOTE = 2_000;
    private static final int MAX_LINE = 200;

    static Capture read(FactReader reader) {
        return new Capture(
                reader.number("number", 1, MAX_NUMBER),
                reader.line("sha256", MAX_LINE),
                reader.line("textSha256", MAX_LINE),
                reader.line("mediaType", MAX_LINE),
                reader.number("bytes", 1, Extraction.MAX_BYTES),
                reader.number("codePoints", 1, Extraction.MAX_CODE_POINTS),
                reader.line("extractor", MAX_LINE),
                reader.one("method", Method::of, Method.labels()),
                reader.optionalLine("how", MAX_HOW),
                reader.id("by"),
                reader.instant("at"),
                reader.optionalLine("fileName", MAX_FILE_NAME),
                Url.read(reader, "url"),
                reader.paragraphs("note", MAX_NOTE));
    }

    /** As JSON, for the facts of a document. */
    public JsonObject write() {
        return FactWriter.begin()
                .number("number", number)
                .put("sha256", sha256)
                .put("textSha256", textSha256)
                .put("mediaType", mediaType)
                .number("bytes", bytes)
                .number("codePoints", codePoints)
                .put("extractor", extractor)
                .put("method", method, Method::label)
                .put("how", how)
                .put("by", by)
                .put("at", at)
                .put("fileName", fileName)
                .put("url", url)
                .put("note", note)
                .end();
    }
}
