package org.assay.document.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.assay.document.Capture;

/**
 * How an original leaves the wiki (S7): as a file to be kept, of no type that a browser would show, and where one shows it all
 * the same, in a sandbox without any right.
 */
final class Download {

    private static final Map<String, String> ENDINGS = Map.of(
            "text/plain", "txt",
            "text/html", "html",
            "application/pdf", "pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private Download() {}

    static Map<String, String> headers(Capture capture) {
        return Map.of(
                "Content-Disposition",
                "attachment; filename=\"capture-" + capture.number() + "." + ending(capture) + "\"; filename*=UTF-8''"
                        + encoded(name(capture)),
                "X-Content-Type-Options",
                "nosniff",
                "Content-Security-Policy",
                "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                "Digest",
                "sha-256=" + base64(capture.sha256()));
    }

    private static String name(Capture capture) {
        return capture.fileName() == null ? "capture-" + capture.number() + "." + ending(capture) : capture.fileName();
    }

    private static String ending(Capture capture) {
        return ENDINGS.getOrDefault(capture.mediaType(), "bin");
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
