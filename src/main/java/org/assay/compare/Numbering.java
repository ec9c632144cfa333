package org.assay.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives equal strings equal numbers: 0, 1, 2 … in the order in which they were first seen. */
final class Numbering {

    private final Map<String, Integer> numbers = new HashMap<>();

    int of(String text) {
        int next = numbers.size();
        Integer known = numbers.putIfAbsent(text, next);
        return known == null ? next : known;
    }

    Numbered of(List<String> texts) {
        return new Numbered(texts.stream().mapToInt(this::of).toArray());
    }

    /** How many different strings were seen. */
    int size() {
        return numbers.size();
    }
}
