package org.assay.actor;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import org.assay.tradecraft.Edtf;

/** Stretches of time between two dates, either of which may be unknown; and what of them the database's calendar holds. */
final class Periods {

    private static final LocalDate FIRST = LocalDate.of(-4712, 1, 1);
    private static final LocalDate LAST = LocalDate.of(294_275, 12, 31);

    private static final DateTimeFormatter DATABASE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4, 10, SignStyle.NOT_NEGATIVE)
            .appendPattern("-MM-dd G")
            .toFormatter(Locale.ENGLISH);

    private Periods() {}

    /** Whether the end is certainly before the beginning. */
    static boolean backwards(Edtf from, Edtf until) {
        Optional<LocalDate> begins = from == null ? Optional.empty() : from.earliest();
        Optional<LocalDate> ends = until == null ? Optional.empty() : until.latest();
        return begins.isPresent() && ends.isPresent() && ends.get().isBefore(begins.get());
    }

    /** The first day that a date may mean; null where there is none or no calendar has it. */
    static LocalDate first(Edtf date) {
        return held(date == null ? Optional.empty() : date.earliest());
    }

    /** The last day that a date may mean; null where there is none or no calendar has it. */
    static LocalDate last(Edtf date) {
        return held(date == null ? Optional.empty() : date.latest());
    }

    /** The day as the database reads it, in years of an era; null where there is none. */
    static String text(LocalDate day) {
        return day == null ? null : DATABASE.format(day);
    }

    private static LocalDate held(Optional<LocalDate> day) {
        return day.filter(date -> !date.isBefore(FIRST) && !date.isAfter(LAST)).orElse(null);
    }
}
