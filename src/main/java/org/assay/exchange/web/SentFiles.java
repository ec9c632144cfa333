package org.assay.exchange.web;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.exchange.Upload;
import org.assay.platform.Malformed;

/** The parts of a multipart request: {@code dossier}, {@code document}, {@code review}; each at most once, none too large. */
final class SentFiles {

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Sent(String fileName, byte[] bytes) {}

    private static final String DOSSIER = "dossier";
    private static final String DOCUMENT = "document";
    private static final String REVIEW = "review";

    private final Map<String, Sent> parts = new HashMap<>();

    private SentFiles() {}

    static Upload of(List<EntityPart> sent) {
        SentFiles files = new SentFiles();
        sent.forEach(files::take);
        Sent dossier = files.parts.get(DOSSIER);
        if (dossier == null) {
            throw new Malformed(DOSSIER, "missing", "must be sent as a part of multipart/form-data");
        }
        Sent document = files.parts.get(DOCUMENT);
        return new Upload(
                dossier.fileName() == null ? DOSSIER : dossier.fileName(),
                dossier.bytes(),
                document == null ? null : document.fileName(),
                document == null ? null : document.bytes(),
                files.review());
    }

    private void take(EntityPart part) {
        if (!List.of(DOSSIER, DOCUMENT, REVIEW).contains(part.getName())) {
            throw new Malformed("part", "unknown", "must be one of dossier, document, review");
        }
        try (InputStream content = part.getContent()) {
            byte[] bytes = content.readNBytes(Upload.MAX_BYTES + 1);
            if (bytes.length > Upload.MAX_BYTES) {
                throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
            if (parts.put(part.getName(), new Sent(part.getFileName().orElse(null), bytes)) != null) {
                throw new Malformed(part.getName(), "repeated", "must be there at most once");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean review() {
        Sent review = parts.get(REVIEW);
        String text = review == null ? "true" : new String(review.bytes(), StandardCharsets.UTF_8).strip();
        if (!List.of("true", "false").contains(text)) {
            throw new Malformed(REVIEW, "malformed", "must be true or false");
        }
        return Boolean.parseBoolean(text);
    }
}
