package org.assay.review.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.platform.Malformed;

/** Reads a parameter that is one of a few words. */
final class Choice {

    private Choice() {}

    /**
     * What the word stands for; null where there is none.
     *
     * @throws Malformed if it is none of them
     */
    static <E extends Enum<E>> E of(
            String name, String word, Function<String, Optional<E>> reader, Class<E> all, Function<E, String> label) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        return reader.apply(word)
                .orElseThrow(() -> new Malformed(name, "unknown", "must be one of " + all(all, label)));
    }

    private static <E extends Enum<E>> String all(Class<E> all, Function<E, String> label) {
        return Arrays.stream(all.getEnumConstants()).map(label).collect(Collectors.joining(", "));
    }
}
