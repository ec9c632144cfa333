package org.assay.review;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences with which reviews explain themselves, from the feature's message bundle: on the screen and over REST the
 * same.
 */
final class Words {

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.assay.review.messages", Locale.ROOT, Words.class.getClassLoader());

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])\\}");

    private Words() {}

    /** The sentence of that key, with values for {@code {0}}, {@code {1}} …; what looks so within a value stays. */
    static String of(String key, Object... values) {
        return PLACE.matcher(SENTENCES.getString(key)).replaceAll(place -> {
            int index = place.group(1).charAt(0) - '0';
            return Matcher.quoteReplacement(index < values.length ? values[index].toString() : place.group());
        });
    }

    /** The sentence of {@code key.none}, if there is one, {@code key.one} or {@code key.other}, the number being {@code {0}}. */
    static String count(String key, int number, Object... further) {
        Object[] values = new Object[further.length + 1];
        values[0] = number;
        System.arraycopy(further, 0, values, 1, further.length);
        String none = key + ".none";
        String which = number == 0 && SENTENCES.containsKey(none) ? none : key + (number == 1 ? ".one" : ".other");
        return of(which, values);
    }
}
