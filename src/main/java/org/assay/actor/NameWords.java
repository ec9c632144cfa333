package org.assay.actor;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody types to find a name: words, each perhaps only begun. */
final class NameWords {

    private static final int MOST = 8;

    private NameWords() {}

    /** The words of names, each once, with blanks between: what {@link #query} is held against. */
    static String of(String names) {
        return Arrays.stream(words(names)).distinct().collect(Collectors.joining(" "));
    }

    /** As a question to the database, in its own notation: all words, each as a beginning; empty where there is none. */
    static String query(String typed) {
        return Arrays.stream(words(typed))
                .limit(MOST)
                .map(word -> "'" + word + "':*")
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
