package org.assay.actor;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody types to find a name: words, each perhaps only begun. */
final class NameWords {

    private static final int MOST = 8;

    private NameWords() {}

    /** As a question to the database: all words, each as a beginning; empty where there is none. */
    static String query(String typed) {
        return Arrays.stream(Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    /** Whether a name has all of the words, each as the beginning of one of its own. */
    static boolean fit(String name, String typed) {
        String[] words = words(name);
        return Arrays.stream(words(typed)).allMatch(word -> Arrays.stream(words).anyMatch(one -> one.startsWith(word)));
    }

    private static String[] words(String text) {
        return Arrays.stream(Normalizer.normalize(text, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
