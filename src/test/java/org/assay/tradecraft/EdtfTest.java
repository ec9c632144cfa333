package org.assay.tradecraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2015, 2015-01-01, 2015-12-31",
        "2015-10, 2015-10-01, 2015-10-31",
        "2016-02, 2016-02-01, 2016-02-29",
        "2015-10-01, 2015-10-01, 2015-10-01",
        "1985-04-12T23:20:30, 1985-04-12, 1985-04-12",
        "1985-04-12T23:20:30Z, 1985-04-12, 1985-04-12",
        "1985-04-12T23:20:30-04, 1985-04-12, 1985-04-12",
        "1985-04-12T23:20:30+04:30, 1985-04-12, 1985-04-12",
        "1964/2008, 1964-01-01, 2008-12-31",
        "2004-02-01/2005-02, 2004-02-01, 2005-02-28",
        "2015/.., 2015-01-01, ''",
        "../2015-10, '', 2015-10-31",
        "2015/, 2015-01-01, ''",
        "/2015, '', 2015-12-31",
        "2001-21, 2001-03-01, 2001-05-31",
        "2001-22, 2001-06-01, 2001-08-31",
        "2001-23, 2001-09-01, 2001-11-30",
        "2001-24, 2001-12-01, 2002-02-28",
        "201X, 2010-01-01, 2019-12-31",
        "20XX, 2000-01-01, 2099-12-31",
        "2004-XX, 2004-01-01, 2004-12-31",
        "1985-04-XX, 1985-04-01, 1985-04-30",
        "1985-XX-XX, 1985-01-01, 1985-12-31",
        "-0044-03-15, -0044-03-15, -0044-03-15",
        "-004X, -0049-01-01, -0040-12-31",
        "0000, 0000-01-01, 0000-12-31",
        "Y17000, +17000-01-01, +17000-12-31",
        "Y-999999999, -999999999-01-01, -999999999-12-31",
        "1984~/2004-06?, 1984-01-01, 2004-06-30",
        "2004-06-11%/.., 2004-06-11, ''"
    })
    void earliest_and_latest_day(String text, String earliest, String latest) {
        Edtf date = Edtf.parse(text).orElseThrow();

        assertThat(date.earliest().map(Object::toString).orElse("")).isEqualTo(earliest);
        assertThat(date.latest().map(Object::toString).orElse("")).isEqualTo(latest);
        assertThat(date.text()).isEqualTo(text);
        assertThat(Edtf.fault(text)).isEmpty();
        assertThat(date.isInterval()).isEqualTo(text.contains("/"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "'  ', empty",
        "2022-101-27, malformed",
        "2015-13, no-such-month",
        "2015-00, no-such-month",
        "2015-25, no-such-month",
        "2015-21-01, no-such-month",
        "2023-02-30, no-such-day",
        "2015-02-29, no-such-day",
        "2015-10-00, no-such-day",
        "2015-10-01T25:00:00Z, no-such-time",
        "2015-13-01T12:00:00Z, no-such-month",
        "2008/1964, backwards",
        "2015-11/2015-10-31, backwards",
        "Y1234567890, too-far",
        "Y2015, malformed",
        "Y012345, malformed",
        "-0000, malformed",
        "-0000-01, malformed",
        "15, malformed",
        "15-10-2015, malformed",
        "2015-1, malformed",
        "2015-XX-01, malformed",
        "201X-10, malformed",
        "2XXX, malformed",
        "2X15, malformed",
        "?2015, malformed",
        "2015?~, malformed",
        "'2015 ', malformed",
        "' 2015', malformed",
        "2015/2016/2017, malformed",
        "/, malformed",
        "../.., malformed",
        "/.., malformed",
        ".., malformed",
        "October 2015, malformed",
        "٢٠١٥, malformed",
        "'2015\n', malformed",
        "2015-10-01T12:00, malformed"
    })
    void what_cannot_be_is_refused_with_its_reason(String text, String fault) {
        assertThat(Edtf.fault(text).map(EdtfFault::label)).contains(fault);
        assertThat(Edtf.parse(text)).isEmpty();
    }

    @Test
    void what_is_longer_than_any_date_is_not_even_read() {
        assertThat(Edtf.fault("Y" + "1".repeat(Edtf.MAX_LENGTH))).contains(EdtfFault.TOO_LONG);
        assertThat(Edtf.fault(null)).contains(EdtfFault.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "2015, false, false",
        "2015?, true, false",
        "2015-10~, false, true",
        "2015-10-01%, true, true",
        "2001-21~, false, true",
        "1984?/2004, true, false",
        "1984/2004~, false, true",
        "1984?/2004~, true, true",
        "2015~/.., false, true"
    })
    void qualifiers(String text, boolean uncertain, boolean approximate) {
        Edtf date = Edtf.parse(text).orElseThrow();

        assertThat(date.isUncertain()).isEqualTo(uncertain);
        assertThat(date.isApproximate()).isEqualTo(approximate);
    }

    @Test
    void every_date_of_the_worked_example_is_read() {
        Set<String> dates = new TreeSet<>(Example.read().findValuesAsText("edtf"));

        assertThat(dates).isNotEmpty().allMatch(text -> Edtf.parse(text).isPresent());
    }

    @Test
    void equal_are_those_that_are_written_alike() {
        Edtf date = Edtf.parse("2015").orElseThrow();

        assertThat(Map.of(date, 1)).containsKey(Edtf.parse("2015").orElseThrow());
        assertThat(date).isNotEqualTo(Edtf.parse("2015-XX").orElseThrow()).hasToString("2015");
    }
}
