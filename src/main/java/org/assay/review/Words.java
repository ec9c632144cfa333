package org.assay.review;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences with which reviews explain themselves, from the feature's message bundle: on the screen and over REST the
 * same.
 */
final class Words {

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.assay.review.messages", Locale.ROOT, Words.class.getClassLoader());

    private Words() {}

    /** The sentence of that key, with a value for {@code {0}}. */
    static String of(String key, Object... values) {
        String sentence = SENTENCES.getString(key);
        return values.length == 0 ? sentence : sentence.replace("{0}", values[0].toString());
    }

    /** The sentence of {@code key.one} or {@code key.other}, the number being {@code {0}}. */
    static String count(String key, int number) {
        return of(key + (number == 1 ? ".one" : ".other"), number);
    }
}
