package org.assay.tradecraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class EdtfPropertiesTest {

    /** Dates, intervals and what nearly is one. */
    @Provide
    Arbitrary<String> nearly() {
        Arbitrary<String> year = Arbitraries.integers().between(-9999, 9999).map(EdtfPropertiesTest::year);
        Arbitrary<String> unspecified = Arbitraries.of("201X", "20XX", "-004X", "XXXX", "Y17000", "Y-123456789");
        Arbitrary<String> month =
                Arbitraries.integers().between(0, 26).map("-%02d"::formatted).injectDuplicates(0.1);
        Arbitrary<String> day = Arbitraries.integers().between(0, 32).map("-%02d"::formatted);
        Arbitrary<String> some = Arbitraries.of("", "-XX");
        Arbitrary<String> date = Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(5, year), Tuple.of(1, unspecified)),
                        Arbitraries.oneOf(month, some),
                        Arbitraries.oneOf(day, some),
                        Arbitraries.of("", "?", "~", "%"))
                .as((y, m, d, qualifier) -> y + m + d + qualifier);
        Arbitrary<String> end = Arbitraries.oneOf(date, Arbitraries.of("", ".."));
        return Arbitraries.oneOf(date, Combinators.combine(end, end).as((from, to) -> from + "/" + to));
    }

    private static String year(int year) {
        return year < 0 ? "-%04d".formatted(-year) : "%04d".formatted(year);
    }

    @Property
    void it_is_a_date_or_has_a_fault_and_never_both(@ForAll("nearly") String text) {
        assertThat(Edtf.parse(text).isPresent()).isNotEqualTo(Edtf.fault(text).isPresent());
    }

    @Property
    void whatever_the_text_reading_it_ends_with_an_answer(@ForAll String text) {
        assertThat(Edtf.parse(text).isPresent()).isNotEqualTo(Edtf.fault(text).isPresent());
    }

    @Property
    void earliest_is_not_after_latest(@ForAll("nearly") String text) {
        Edtf.parse(text).ifPresent(date -> date.earliest().ifPresent(earliest -> date.latest()
                .ifPresent(latest -> assertThat(earliest).isBeforeOrEqualTo(latest))));
    }

    @Property
    void read_again_it_is_the_same(@ForAll("nearly") String text) {
        Edtf.parse(text).ifPresent(date -> {
            Edtf again = Edtf.parse(date.text()).orElseThrow();
            assertThat(again).isEqualTo(date);
            assertThat(again.text()).isEqualTo(text);
            assertThat(again.earliest()).isEqualTo(date.earliest());
            assertThat(again.latest()).isEqualTo(date.latest());
        });
    }

    @Property
    void a_day_lies_in_its_month_and_its_month_in_its_year(@ForAll("days") LocalDate day) {
        String text = day.toString();
        for (String wider :
                new String[] {text, text.substring(0, 7), text.substring(0, 4), text.substring(0, 3) + "X"}) {
            Edtf date = Edtf.parse(wider).orElseThrow();
            assertThat(date.earliest().orElseThrow()).isBeforeOrEqualTo(day);
            assertThat(date.latest().orElseThrow()).isAfterOrEqualTo(day);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
