package org.assay.platform.web;

import java.util.UUID;
import java.util.regex.Pattern;
import org.assay.platform.Moment;

/** What may stand in a variable part of an address. */
enum PathType {
    /** Letters and digits of any script, with hyphens: at most 80 code points. */
    SLUG,
    /** A revision's number: 1 to 999,999,999, without leading zeros. */
    NUMBER,
    /** A place in a text: 0 to 999,999,999, without leading zeros. */
    OFFSET,
    /** A day as {@code 2015-10-20}, or an instant as {@code 2015-10-20T08:30:00Z}. */
    MOMENT,
    /** A UUID in its usual form, lower or upper case. */
    UUID;

    private static final int LONGEST_SLUG = 80;
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}\\p{N}-]+");
    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern HEX =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    boolean accepts(String value) {
        return switch (this) {
            case SLUG -> LETTERS.matcher(value).matches() && value.codePointCount(0, value.length()) <= LONGEST_SLUG;
            case NUMBER -> DIGITS.matcher(value).matches();
            case OFFSET -> value.equals("0") || DIGITS.matcher(value).matches();
            case MOMENT -> Moment.of(value).isPresent();
            case UUID -> HEX.matcher(value).matches();
        };
    }

    /**
     * Reads an accepted value.
     *
     * @return a {@link String}, {@link Integer}, {@link Moment} or {@link UUID}
     */
    Object read(String value) {
        return switch (this) {
            case SLUG -> value;
            case NUMBER, OFFSET -> Integer.valueOf(value);
            case MOMENT -> Moment.of(value).orElseThrow();
            case UUID -> java.util.UUID.fromString(value);
        };
    }
}
