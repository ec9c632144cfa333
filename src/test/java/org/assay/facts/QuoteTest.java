package org.assay.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assay.platform.Bounds;
import org.junit.jupiter.api.Test;

class QuoteTest {

    private static final UUID DOCUMENT = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void words_that_stand_once_where_they_say_have_no_flaw() {
        assertThat(quote("denied", "He ", " it", 3).flawIn("He denied it.")).isEmpty();
    }

    @Test
    void words_that_are_not_in_the_text_are_not_found() {
        assertThat(flaw(quote("confirmed", "He ", " it", 3), "He denied it.")).isEqualTo("not-found");
    }

    @Test
    void words_between_others_than_it_says_have_the_wrong_context() {
        assertThat(flaw(quote("denied", "She ", " it", 4), "He denied it.")).isEqualTo("context");
    }

    @Test
    void words_that_stand_twice_in_the_same_context_are_ambiguous() {
        assertThat(flaw(quote("no", "", "", 0), "no, no")).isEqualTo("ambiguous");
    }

    @Test
    void a_context_tells_apart_words_that_stand_twice() {
        assertThat(quote("no", " ", "", 4).flawIn("no, no")).isEmpty();
    }

    @Test
    void an_overlapping_second_place_is_ambiguous_as_well() {
        assertThat(flaw(quote("aa", "", "", 0), "aaa")).isEqualTo("ambiguous");
    }

    @Test
    void offsets_that_disagree_with_the_words_are_told_with_the_right_ones() {
        assertThat(quote("denied", "He ", " it", 2).flawIn("He denied it."))
                .hasValueSatisfying(flaw -> assertThat(flaw.message()).contains("at 3 to 9", "not at 2 to 8"));
    }

    @Test
    void offsets_count_code_points() {
        assertThat(quote("نفى", "🙂 ", "", 2).flawIn("🙂 نفى")).isEmpty();
    }

    @Property
    void a_quote_that_was_written_is_read_as_the_same(
            @ForAll("texts") String text, @ForAll @IntRange(max = 40) int start) {
        Quote quote = quote(text, "before ", " after", start);
        Bounds bounds = Bounds.check();
        assertThat(FactReader.read(quote.write(), bounds, Quote::read)).isEqualTo(quote);
        bounds.orThrow();
    }

    @Property
    void a_whole_text_as_prefix_words_and_suffix_is_flawless(
            @ForAll("texts") String before, @ForAll("texts") String words, @ForAll("texts") String after) {
        int start = before.codePointCount(0, before.length());
        assertThat(quote(words, before, after, start).flawIn(before + words + after))
                .isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('a', 'b', ' ', '.', '\n', '“', 'ن', 'é')
                .ofMinLength(1)
                .ofMaxLength(30);
    }

    private static String flaw(Quote quote, String text) {
        return quote.flawIn(text).orElseThrow().code();
    }

    private static Quote quote(String exact, String prefix, String suffix, int start) {
        return new Quote(DOCUMENT, 1, exact, prefix, suffix, start, start + exact.codePointCount(0, exact.length()));
    }
}
