package org.assay.actor;

import java.util.Optional;
import java.util.regex.Pattern;

/** Short tags with a form of their own. */
final class Tags {

    private static final Pattern SCRIPT = Pattern.compile("[A-Z][a-z]{3}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_WORD = 60;

    private Tags() {}

    /** A script, by ISO 15924. */
    static Optional<String> script(String text) {
        return matching(SCRIPT, text);
    }

    /** A language, in the form of BCP 47. */
    static Optional<String> language(String text) {
        return matching(LANGUAGE, text);
    }

    /** A country or a part of one, by ISO 3166. */
    static Optional<String> country(String text) {
        return matching(COUNTRY, text);
    }

    /** A word of an open vocabulary: lower case, digits, hyphens between them. */
    static Optional<String> word(String text) {
        return text.length() > MAX_WORD ? Optional.empty() : matching(WORD, text);
    }

    private static Optional<String> matching(Pattern form, String text) {
        return Optional.of(text).filter(form.asMatchPredicate());
    }
}
