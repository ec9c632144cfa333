package org.assay.document.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.assay.document.Capture;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The record of a capture.
 *
 * @param sha256 of the bytes as they came
 * @param textSha256 of the text that was taken from them
 * @param method pasted, uploaded or imported
 * @param how the same in words; may be null
 * @param links text and original, as addresses of this interface
 */
@Schema(name = "Capture")
public record CaptureAnswer(
        int number,
        String sha256,
        String textSha256,
        String mediaType,
        int bytes,
        int codePoints,
        String extractor,
        String method,
        String how,
        UUID by,
        Instant at,
        String fileName,
        String url,
        String note,
        Map<String, String> links) {

    static CaptureAnswer of(UUID document, Capture capture) {
        String here = "/api/v1/pages/" + document + "/captures/" + capture.number();
        return new CaptureAnswer(
                capture.number(),
                capture.sha256(),
                capture.textSha256(),
                capture.mediaType(),
                capture.bytes(),
                capture.codePoints(),
                capture.extractor(),
                capture.method().label(),
                capture.how(),
                capture.by(),
                capture.at(),
                capture.fileName(),
                capture.url(),
                capture.note(),
                Map.of("text", here + "/text", "original", here + "/original"));
    }
}
