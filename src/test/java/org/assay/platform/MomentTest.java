package org.assay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2015-10-20, 2015-10-20T23:59:59.999999Z",
        "2016-02-29, 2016-02-29T23:59:59.999999Z",
        "2015-10-20T08:30:01.5Z, 2015-10-20T08:30:01.500Z",
        "2015-10-20T08:30:01.000001Z, 2015-10-20T08:30:01.000001Z",
    })
    void a_day_is_meant_by_its_end_in_utc_and_an_instant_by_itself(String text, String instant) {
        Moment moment = Moment.of(text).orElseThrow();
        assertThat(moment.instant()).isEqualTo(Instant.parse(instant));
        assertThat(moment).hasToString(text);
        assertThat(moment.isDay()).isEqualTo(text.length() == 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "2015-02-29",
                "2015-13-01",
                "20151020",
                "2015-10-20T25:00:00Z",
                "2015-10-20T08:30:00",
                "2015-10-20T08:30Z",
                "2015-10-20T08:30:00+01:00",
                "2015-10-20T08:30:00.1234567Z",
                "+12015-10-20",
                "٢٠١٥-١٠-٢٠",
            })
    void S8_nothing_else_is_a_moment(String text) {
        assertThat(Moment.of(text)).isEmpty();
    }

    @Test
    void an_instant_is_written_so_that_it_is_read_again() {
        Instant instant = Instant.parse("2015-10-20T08:30:00.000001Z");
        assertThat(Moment.of(Moment.at(instant).text())).contains(Moment.at(instant));
    }
}
