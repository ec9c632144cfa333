package org.assay.platform.web;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a raw request path apart, strictly: what two readers could understand differently (encoded slashes, dots,
 * broken UTF-8, path parameters, empty parts, control characters) is no path at all.
 */
final class PathSegments {

    private static final int LONGEST_PATH = 2_000;

    private PathSegments() {}

    /** The decoded parts of a path that begins with a slash; none for {@code /}; empty if it is no proper path. */
    static Optional<List<String>> of(String path) {
        if (!path.startsWith("/") || path.length() > LONGEST_PATH) {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>();
        if (path.length() == 1) {
            return Optional.of(segments);
        }
        for (String raw : path.substring(1).split("/", -1)) {
            Optional<String> segment = decode(raw).filter(PathSegments::isProper);
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            segments.add(segment.get());
        }
        return Optional.of(segments);
    }

    static String encode(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":");
    }

    private static boolean isProper(String segment) {
        return !segment.isEmpty()
                && !segment.equals(".")
                && !segment.equals("..")
                && segment.codePoints().noneMatch(c -> c == '/' || c == '\\' || c == ';' || Character.isISOControl(c));
    }

    private static Optional<String> decode(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
                int low = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.write(high * 16 + low);
                i += 2;
            } else if (c > 0x20 && c < 0x7f) {
                bytes.write(c);
            } else {
                return Optional.empty();
            }
        }
        return utf8(bytes.toByteArray());
    }

    /** In NFC, the form in which slugs are stored: a browser may send a letter and its mark apart. */
    private static Optional<String> utf8(byte[] bytes) {
        try {
            CharSequence text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
