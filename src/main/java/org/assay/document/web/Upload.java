package org.assay.document.web;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.assay.document.NewCapture;
import org.assay.platform.Malformed;
import org.assay.platform.rest.JsonReader;

/**
 * A request of two parts: a file, and a JSON object that says what is known of it. Other parts are refused, as fields are that
 * nobody knows.
 */
final class Upload<T> {

    /** One more than is accepted, so that the service sees that it is too much. */
    private static final int MOST = NewCapture.MAX_BYTES + 1;

    private final T record;
    private final byte[] bytes;
    private final String fileName;

    private Upload(T record, byte[] bytes, String fileName) {
        this.record = record;
        this.bytes = bytes;
        this.fileName = fileName;
    }

    /** @param name of the part that is JSON */
    static <T> Upload<T> of(List<EntityPart> parts, String name, Class<T> type) {
        T record = null;
        byte[] bytes = null;
        String fileName = null;
        for (EntityPart part : parts) {
            if (part.getName().equals(name) && record == null) {
                record = json(part, type);
            } else if (part.getName().equals("file") && bytes == null) {
                bytes = bytes(part);
                fileName = part.getFileName().orElse(null);
            } else {
                throw new Malformed(
                        "body", "unknown-field", "must have no other parts than " + name + " and file, each once");
            }
        }
        if (record == null || bytes == null) {
            throw new Malformed(record == null ? name : "file", "missing", "must be sent as a part");
        }
        return new Upload<>(record, bytes, fileName);
    }

    T record() {
        return record;
    }

    NewCapture capture(String url, String note) {
        return NewCapture.uploaded(bytes, fileName, url, note);
    }

    private static <T> T json(EntityPart part, Class<T> type) {
        try (InputStream content = part.getContent()) {
            return JsonReader.read(type, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(EntityPart part) {
        try (InputStream content = part.getContent()) {
            return content.readNBytes(MOST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
