package org.assay.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The texts of a file's documents, by document and number of the capture. */
final class CapturedTexts {

    private final Map<UUID, Map<Integer, String>> texts = new HashMap<>();

    void put(UUID document, int capture, String text) {
        texts.computeIfAbsent(document, id -> new HashMap<>()).put(capture, text);
    }

    Optional<String> of(UUID document, int capture) {
        return Optional.ofNullable(texts.getOrDefault(document, Map.of()).get(capture));
    }

    /** The document, where there is only one. */
    Optional<UUID> single() {
        return texts.size() == 1 ? texts.keySet().stream().findFirst() : Optional.empty();
    }

    /** The line of a text in which a code point stands, from 1. */
    static int line(String text, int codePoint) {
        int end = text.offsetByCodePoints(0, Math.min(codePoint, text.codePointCount(0, text.length())));
        return (int) text.substring(0, end).chars().filter(c -> c == '\n').count() + 1;
    }
}
