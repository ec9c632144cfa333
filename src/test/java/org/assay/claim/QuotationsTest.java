package org.assay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.assay.facts.Quote;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    @Test
    void I4_words_between_marks_of_any_script_are_quoted() {
        assertThat(quoted("He said “it is so” twice.", "it is so")).isTrue();
        assertThat(quoted("Er sagte „so ist es“ dazu.", "so ist es")).isTrue();
        assertThat(quoted("Il dit « c’est ainsi » alors.", "c’est ainsi")).isTrue();
        assertThat(quoted("Sagte »so ist es« dazu.", "so ist es")).isTrue();
        assertThat(quoted("قال «هذا صحيح» أمس", "هذا صحيح")).isTrue();
        assertThat(quoted("彼は「そうだ」と言った", "そうだ")).isTrue();
        assertThat(quoted("He said \"it is so\" twice.", "it is so")).isTrue();
        assertThat(quoted("He said ‘that’s so, isn’t it’ twice.", "that’s so, isn’t it"))
                .isTrue();
    }

    @Test
    void I4_the_marks_may_be_part_of_the_quote_or_open_sentences_before_it() {
        assertThat(quoted("He said “it is so” twice.", "“it is so”")).isTrue();
        assertThat(quoted("He said “it is so. It was so. It will be.” So what.", "It was so."))
                .isTrue();
        assertThat(quoted("She: \"One. Two. Three.\" And he: \"Four.\"", "Two."))
                .isTrue();
    }

    @Test
    void I4_words_between_two_quotations_or_over_an_end_are_not_quoted() {
        assertThat(quoted("“One,” he said, “two.”", "he said")).isFalse();
        assertThat(quoted("“One,” he said, “two.”", "One,” he said, “two")).isFalse();
        assertThat(quoted("\"One,\" he said, \"two.\"", "he said")).isFalse();
        assertThat(quoted("Nothing is quoted here.", "quoted")).isFalse();
        assertThat(quoted("“It has no end, he said.", "no end")).isFalse();
        assertThat(quoted("It was 5\" wide.\nNothing is quoted here.", "quoted"))
                .isFalse();
    }

    @Test
    void I4_places_are_counted_in_code_points() {
        assertThat(quoted("𝔸𝔹 said “it is 𝕊𝕆” twice.", "it is 𝕊𝕆")).isTrue();
    }

    private static boolean quoted(String text, String exact) {
        int start = text.codePointCount(0, text.indexOf(exact));
        return Quotations.surround(
                text,
                new Quote(UUID.randomUUID(), 1, exact, "", "", start, start + exact.codePointCount(0, exact.length())));
    }
}
