package org.assay.document;

import java.net.URI;
import java.util.Optional;
import org.assay.facts.FactReader;

/** Addresses of documents: http and https alone, written so that a browser takes them (S9). */
final class Url {

    static final int MAX = 2_000;

    private Url() {}

    /** Reads an address; null where it is absent. */
    static String read(FactReader reader, String name) {
        String line = reader.optionalLine(name, MAX);
        if (line != null && of(line).isEmpty()) {
            reader.refuse(name, "malformed", "must be an address that begins with http:// or https://");
            return null;
        }
        return line;
    }

    private static Optional<String> of(String text) {
        try {
            URI uri = URI.create(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(text) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
