package org.assay.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assay.markup.Visible;

/** The functions that our tags use, {@code a:…} in views. All take null and answer an empty text for it. */
public final class TagFunctions {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final int HUES = 8;

    private TagFunctions() {}

    /** Exact instant for machines and for the hover, in UTC, to the second. */
    public static String iso(Instant instant) {
        return instant == null ? "" : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Instant for people, in UTC; a script shows it in the reader's own zone. */
    public static String utc(Instant instant) {
        return instant == null ? "" : MINUTE.format(instant);
    }

    /** Day for people. */
    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** The initials of a person's name: of its first and last word. */
    public static String initials(String name) {
        List<String> words = List.of(shown(name).strip().split("\\s+", -1));
        String first = initial(words.get(0));
        return words.size() < 2 ? first : first + initial(words.get(words.size() - 1));
    }

    private static String initial(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    /** One of eight colours, always the same for the same text. */
    public static int hue(String text) {
        return Math.floorMod(Objects.toString(text, "").hashCode() * 31, HUES);
    }

    /** A name or title with the characters made visible that would turn or hide what stands around them (S25). */
    public static String shown(String text) {
        return Visible.of(text);
    }

    /** A value's name as it stands in class names: {@code AMBER_STRICT} and {@code AMBER+STRICT} are amber-strict. */
    public static String css(Object value) {
        return Objects.toString(value, "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** A marking as the standard writes it, from its constant or its label: {@code TLP:AMBER+STRICT}. */
    public static String tlp(Object marking) {
        return marking == null
                ? ""
                : "TLP:" + marking.toString().toUpperCase(Locale.ROOT).replace('_', '+');
    }
}
