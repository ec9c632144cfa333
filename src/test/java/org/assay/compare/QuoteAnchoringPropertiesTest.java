package org.assay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class QuoteAnchoringPropertiesTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "The driver ",
                        "said no ",
                        "did not ",
                        "90% ",
                        "wait. ",
                        "No ",
                        "\n",
                        "\n\n",
                        "😀 ",
                        "قوات ",
                        "tanks, ",
                        "Saleh ",
                        "north ",
                        "again. ",
                        "a",
                        "  ")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void a_quote_is_exact_in_its_own_text(
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 200) int start,
            @ForAll @IntRange(min = 1, max = 60) int length) {
        int points = text.codePointCount(0, text.length());
        Assume.that(start + length <= points);

        assertThat(QuoteAnchoring.between(text, text).find(start, start + length))
                .isEqualTo(QuotePlace.same(Place.State.EXACT, start, start + length));
    }

    /** Whatever the texts: what is said to be the same is the same, and what is said to be altered stands in the text and is not. */
    @Property
    void I2_exact_and_moved_mean_the_same_words(
            @ForAll("texts") String then,
            @ForAll("texts") String now,
            @ForAll @IntRange(max = 200) int start,
            @ForAll @IntRange(min = 1, max = 60) int length) {
        int points = then.codePointCount(0, then.length());
        Assume.that(start + length <= points);
        String quote = part(then, start, start + length);
        QuotePlace place = QuoteAnchoring.between(then, now).find(start, start + length);

        switch (place.state()) {
            case EXACT, MOVED -> {
                assertThat(part(now, place.start(), place.end())).isEqualTo(quote);
                assertThat(place.start() == start).isEqualTo(place.state() == Place.State.EXACT);
                assertThat(place.isGrave()).isFalse();
            }
            case ALTERED -> assertThat(part(now, place.start(), place.end())).isNotEqualTo(quote);
            case AMBIGUOUS -> assertThat(now.indexOf(quote)).isNotEqualTo(now.lastIndexOf(quote));
            case LOST -> assertThat(place.start()).isEqualTo(-1);
        }
    }

    @Property
    void what_stands_once_and_only_moved_is_found(@ForAll("texts") String before, @ForAll("texts") String after) {
        String quote = "General Karim counted 17 lorries at the northern gate.";
        String then = before + quote + after;
        String now = "A line more.\n" + before + quote + after;
        int start = before.codePointCount(0, before.length());
        QuotePlace place = QuoteAnchoring.between(then, now).find(start, start + quote.length());

        assertThat(place).isEqualTo(QuotePlace.same(Place.State.MOVED, start + 13, start + 13 + quote.length()));
    }

    @Property
    void I2_a_number_a_negation_or_a_name_that_changed_in_its_place_is_grave(
            @ForAll("texts") String before, @ForAll("texts") String after, @ForAll @IntRange(max = 2) int which) {
        String quote = "General Karim did not count 17 lorries at the northern gate.";
        String other = quote.replace(
                Set.of("17", "not ", "Karim").stream().sorted().toList().get(which), which == 2 ? "" : "23");
        String then = before + quote + after;
        int start = before.codePointCount(0, before.length());
        QuotePlace place = QuoteAnchoring.between(then, before + other + after).find(start, start + quote.length());

        assertThat(place.state()).isEqualTo(Place.State.ALTERED);
        assertThat(place.isGrave()).isTrue();
    }

    private static String part(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
