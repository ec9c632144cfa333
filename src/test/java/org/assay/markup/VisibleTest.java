package org.assay.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

    static IntStream hidden() {
        return IntStream.of(
                0x00, 0x08, 0x0D, 0x1B, 0x7F, 0x85, 0x9F, 0xAD, 0x061C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F,
                0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF,
                0x3164, 0xE0041);
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void S25_hidden_and_turning_characters_are_shown_by_number(int c) {
        assertThat(Visible.of("pay" + Character.toString(c) + "load")).isEqualTo("pay⟦U+%04X⟧load".formatted(c));
        assertThat(Visible.of(Character.toString(c))).isEqualTo("⟦U+%04X⟧".formatted(c));
    }

    @Test
    void S25_a_name_that_would_read_backwards_reads_as_stored() {
        assertThat(Visible.of("invoice\u202Efdp.exe")).isEqualTo("invoice⟦U+202E⟧fdp.exe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "two\nlines\tand a tab",
                "مرحبا",
                "می\u200Cخواهم",
                "مُ\u200Cخ",
                "क्\u200Dष",
                "👩\u200D💻",
                "👩🏽\u200D💻",
                "❤\uFE0F\u200D🔥",
                "\u06DD١",
                "خواهم\u200C",
                ""
            })
    void joiners_stay_where_the_script_needs_them(String text) {
        assertThat(Visible.of(text)).isEqualTo(text);
    }

    @Test
    void a_joiner_between_letters_of_other_scripts_is_shown() {
        assertThat(Visible.of("م\u200Ca")).isEqualTo("م⟦U+200C⟧a");
        assertThat(Visible.of("a\u200D💻")).isEqualTo("a⟦U+200D⟧💻");
    }

    @Test
    void a_lone_surrogate_is_shown() {
        assertThat(Visible.of("a\ud800b")).isEqualTo("a⟦U+D800⟧b");
    }

    @Test
    void null_is_empty() {
        assertThat(Visible.of(null)).isEmpty();
    }

    @Property(tries = 1000)
    void S25_no_result_holds_a_turning_character(@ForAll String text) {
        String shown = Visible.of(text);
        assertThat(shown.codePoints())
                .noneMatch(c -> (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069)
                        || c == 0x200E
                        || c == 0x200F
                        || c == 0x061C
                        || c == 0xFEFF);
        assertThat(Visible.of(shown)).as("showing twice changes nothing").isEqualTo(shown);
    }
}
