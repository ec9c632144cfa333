package org.assay.tradecraft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One date of EDTF, of whatever precision: the days between which it lies, and how it is qualified. */
record EdtfDate(LocalDate earliest, LocalDate latest, boolean uncertain, boolean approximate) {
    private static final Pattern QUALIFIED = Pattern.compile("(.*?)([?~%]?)");
    private static final Pattern FAR_YEAR = Pattern.compile("Y(-?[1-9]\\d{4,})");
    private static final Pattern YEAR = Pattern.compile("(-?)(\\d{2})(\\d\\d|\\dX|XX)");
    private static final Pattern MONTH = Pattern.compile("(-?\\d{4})-(\\d\\d|XX)(?:-(\\d\\d|XX))?");
    private static final Pattern TIME =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d(?::\\d\\d)?)?");
    private static final int FARTHEST = 9;
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;
    private static final int SEASON = 3;
    private static final int MONTHS = 12;

    static EdtfDate read(String text) throws EdtfException {
        Matcher parts = QUALIFIED.matcher(text);
        if (!parts.matches()) {
            throw new EdtfException(EdtfFault.MALFORMED);
        }
        EdtfDate plain = plain(parts.group(1));
        String qualifier = parts.group(2);
        boolean both = qualifier.equals("%");
        return new EdtfDate(plain.earliest, plain.latest, both || qualifier.equals("?"), both || qualifier.equals("~"));
    }

    private static EdtfDate plain(String text) throws EdtfException {
        Matcher far = FAR_YEAR.matcher(text);
        if (far.matches()) {
            return farYear(far.group(1));
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return year(year);
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return inYear(month);
        }
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            return moment(time);
        }
        throw new EdtfException(EdtfFault.MALFORMED);
    }

    private static EdtfDate farYear(String digits) throws EdtfException {
        if (digits.replace("-", "").length() > FARTHEST) {
            throw new EdtfException(EdtfFault.TOO_FAR);
        }
        int year = Integer.parseInt(digits);
        return years(year, year);
    }

    /** The X of a year before 1 BC stand for digits of its amount: the earlier year is the one with nines. */
    private static EdtfDate year(Matcher year) throws EdtfException {
        String digits = year.group(2) + year.group(3);
        int least = Integer.parseInt(digits.replace('X', '0'));
        int greatest = Integer.parseInt(digits.replace('X', '9'));
        if (year.group(1).isEmpty()) {
            return years(least, greatest);
        }
        if (greatest == 0) {
            throw new EdtfException(EdtfFault.MALFORMED);
        }
        return years(-greatest, -least);
    }

    private static EdtfDate inYear(Matcher text) throws EdtfException {
        if (text.group(1).equals("-0000")) {
            throw new EdtfException(EdtfFault.MALFORMED);
        }
        int year = Integer.parseInt(text.group(1));
        String month = text.group(2);
        String day = text.group(3);
        if (month.equals("XX")) {
            if (day != null && !day.equals("XX")) {
                throw new EdtfException(EdtfFault.MALFORMED);
            }
            return years(year, year);
        }
        int number = Integer.parseInt(month);
        if (day == null && number >= FIRST_SEASON && number <= LAST_SEASON) {
            return season(year, number - FIRST_SEASON);
        }
        if (number < 1 || number > MONTHS) {
            throw new EdtfException(EdtfFault.NO_SUCH_MONTH);
        }
        YearMonth whole = YearMonth.of(year, number);
        if (day == null || day.equals("XX")) {
            return months(whole, whole);
        }
        if (!whole.isValidDay(Integer.parseInt(day))) {
            throw new EdtfException(EdtfFault.NO_SUCH_DAY);
        }
        LocalDate date = whole.atDay(Integer.parseInt(day));
        return new EdtfDate(date, date, false, false);
    }

    /** Seasons have no place in the standard; read as the north's, by whole months: spring begins in March, winter in December. */
    private static EdtfDate season(int year, int afterSpring) {
        YearMonth first = YearMonth.of(year, SEASON).plusMonths((long) SEASON * afterSpring);
        return months(first, first.plusMonths(SEASON - 1L));
    }

    private static EdtfDate moment(Matcher text) throws EdtfException {
        EdtfDate day = read(text.group(1));
        try {
            if (text.group(2) == null) {
                LocalDateTime.parse(text.group());
            } else {
                OffsetDateTime.parse(text.group());
            }
        } catch (DateTimeException e) {
            throw new EdtfException(EdtfFault.NO_SUCH_TIME);
        }
        return day;
    }

    private static EdtfDate years(int first, int last) {
        return months(YearMonth.of(first, 1), YearMonth.of(last, MONTHS));
    }

    private static EdtfDate months(YearMonth first, YearMonth last) {
        return new EdtfDate(first.atDay(1), last.atEndOfMonth(), false, false);
    }
}
