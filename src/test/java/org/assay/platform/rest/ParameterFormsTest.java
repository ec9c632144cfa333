package org.assay.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.assay.platform.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterFormsTest {

    private static final SortedSet<String> KNOWN = new TreeSet<>(List.of("limit", "q"));

    @Test
    void numbers_are_digits_without_leading_zeros() {
        assertThat(ParameterForms.number("0")).contains(0);
        assertThat(ParameterForms.number("200")).contains(200);
        assertThat(ParameterForms.number("999999999")).contains(999_999_999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1 ", "+1", "-1", "01", "1.0", "1e3", "x", "٣", "9999999999"})
    void all_else_is_no_number(String text) {
        assertThat(ParameterForms.number(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1-1-1-1-1", "0123456789ab4def8123456789abcdef", " 01234567-89ab-4def-8123-456789abcdef"})
    void ids_have_their_usual_form_only(String text) {
        assertThat(StrictUuid.of(text)).isEmpty();
    }

    @Test
    void known_parameters_pass() {
        assertThatCode(() -> KnownParameters.check(KNOWN, Map.of("q", List.of("a b"), "limit", List.of(""))))
                .doesNotThrowAnyException();
    }

    @Test
    void S8_unknown_repeated_and_unprintable_parameters_are_refused_without_a_word_of_them() {
        for (Map<String, List<String>> sent : List.of(
                Map.of("secret", List.of("1")),
                Map.of("q", List.of("secret", "secret")),
                Map.of("q", List.of("secret\0")))) {
            assertThatThrownBy(() -> KnownParameters.check(KNOWN, sent))
                    .isInstanceOf(Malformed.class)
                    .message()
                    .doesNotContain("secret");
        }
    }
}
