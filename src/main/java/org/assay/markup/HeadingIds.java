package org.assay.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives each heading of one text an id: its slug behind {@code h-}, so that it cannot meet an id of the application's
 * own page, with a number where the text repeats itself.
 */
final class HeadingIds {

    private static final String PREFIX = "h-";
    private static final String WORDLESS = PREFIX + "section";
    private static final int MAX_LENGTH = 256;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** The id for the next heading. */
    String next(String heading) {
        String base = Slug.of(heading).map(PREFIX::concat).orElse(WORDLESS);
        String id = base;
        while (!taken.add(id)) {
            id = base + '-' + (counts.merge(base, 1, Integer::sum) + 1);
        }
        return id;
    }

    /** The id that the first heading of this text has; null where the text has neither letter nor digit. */
    static String anchor(String heading) {
        return Slug.of(heading).map(PREFIX::concat).orElse(null);
    }

    /** Whether the text has the form of such an id. */
    static boolean isId(String text) {
        return text.startsWith(PREFIX)
                && text.length() > PREFIX.length()
                && text.length() <= MAX_LENGTH
                && text.codePoints().allMatch(HeadingIds::isIdCharacter);
    }

    private static boolean isIdCharacter(int c) {
        return c == '-' || Character.isLetterOrDigit(c) || isLetterLike(Character.getType(c));
    }

    private static boolean isLetterLike(int type) {
        return type == Character.LETTER_NUMBER
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
