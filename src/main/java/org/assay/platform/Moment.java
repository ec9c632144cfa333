package org.assay.platform;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A moment of the past as people write it in an address: an instant, or a day, which means its end in UTC.
 *
 * @param text {@code 2015-10-20} or {@code 2015-10-20T08:30:00Z}
 * @param instant the moment, in microseconds
 */
public record Moment(String text, Instant instant) implements Serializable {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INSTANT = Pattern.compile(DAY + "T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?Z");

    /** Reads either form; nothing else. */
    public static Optional<Moment> of(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                Instant next = LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
                return Optional.of(new Moment(text, next.minus(1, ChronoUnit.MICROS)));
            }
            return INSTANT.matcher(text).matches()
                    ? Optional.of(new Moment(text, Instant.parse(text)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** That very instant. */
    public static Moment at(Instant instant) {
        return new Moment(instant.toString(), instant);
    }

    /** Whether a day is meant, by its end. */
    public boolean isDay() {
        return DAY.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
