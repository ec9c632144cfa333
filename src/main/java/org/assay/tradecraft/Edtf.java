package org.assay.tradecraft;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as far as it is known: a value of the Extended Date/Time Format, levels 0 and 1 (<em>ISO 8601-2:2019</em>; Library of
 * Congress, EDTF specification, 4 February 2019). Days, months, years, moments; intervals, also open ({@code 2015/..}) or with an
 * unknown end ({@code 2015/}); seasons; uncertain ({@code ?}), approximate ({@code ~}) or both ({@code %}); digits left out from the
 * right ({@code 201X}, {@code 2015-XX}); years beyond four digits ({@code Y-17000}).
 *
 * <p>Equal are those that are written alike. How far an approximate date may be off the standard does not say, nor does this.
 */
public final class Edtf {
    /** No date is longer. */
    public static final int MAX_LENGTH = 64;

    private static final String INTERVAL = "/";
    private static final String OPEN = "..";

    private final String text;
    private final Optional<EdtfDate> start;
    private final Optional<EdtfDate> end;

    private Edtf(String text, Optional<EdtfDate> start, Optional<EdtfDate> end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** Reads a date as written, without blanks around it. Why there is none, {@link #fault} tells. */
    public static Optional<Edtf> parse(String text) {
        try {
            return Optional.of(read(text));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with a text; nothing if it is a date. */
    public static Optional<EdtfFault> fault(String text) {
        try {
            read(text);
            return Optional.empty();
        } catch (EdtfException e) {
            return Optional.of(e.fault());
        }
    }

    private static Edtf read(String text) throws EdtfException {
        if (text == null || text.isBlank()) {
            throw new EdtfException(EdtfFault.EMPTY);
        }
        if (text.length() > MAX_LENGTH) {
            throw new EdtfException(EdtfFault.TOO_LONG);
        }
        int slash = text.indexOf(INTERVAL);
        if (slash < 0) {
            Optional<EdtfDate> date = Optional.of(EdtfDate.read(text));
            return new Edtf(text, date, date);
        }
        Optional<EdtfDate> start = end(text.substring(0, slash));
        Optional<EdtfDate> end = end(text.substring(slash + 1));
        if (start.isEmpty() && end.isEmpty()) {
            throw new EdtfException(EdtfFault.MALFORMED);
        }
        if (start.isPresent()
                && end.isPresent()
                && end.get().latest().isBefore(start.get().earliest())) {
            throw new EdtfException(EdtfFault.BACKWARDS);
        }
        return new Edtf(text, start, end);
    }

    private static Optional<EdtfDate> end(String text) throws EdtfException {
        return text.isEmpty() || text.equals(OPEN) ? Optional.empty() : Optional.of(EdtfDate.read(text));
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** The first day that it may mean or covers; none where the beginning is open or unknown. */
    public Optional<LocalDate> earliest() {
        return start.map(EdtfDate::earliest);
    }

    /** The last day that it may mean or covers; none where the end is open or unknown. */
    public Optional<LocalDate> latest() {
        return end.map(EdtfDate::latest);
    }

    /** Whether it is a stretch from one date to another. */
    public boolean isInterval() {
        return text.contains(INTERVAL);
    }

    /** Whether it, or an end of it, may be another. */
    public boolean isUncertain() {
        return start.map(EdtfDate::uncertain).orElse(false)
                || end.map(EdtfDate::uncertain).orElse(false);
    }

    /** Whether it, or an end of it, is given roughly. */
    public boolean isApproximate() {
        return start.map(EdtfDate::approximate).orElse(false)
                || end.map(EdtfDate::approximate).orElse(false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf edtf && text.equals(edtf.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
