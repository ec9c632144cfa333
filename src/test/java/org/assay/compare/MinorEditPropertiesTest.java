package org.assay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Texts of words of all sorts, and one thing that comes into them somewhere. */
class MinorEditPropertiesTest {

    @Property
    void a_text_is_a_minor_edit_of_itself(@ForAll("texts") String text) {
        assertThat(MinorEdit.of(text, text).isMinor()).isTrue();
    }

    @Property
    void the_way_back_is_as_minor_as_the_way_there(@ForAll("texts") String one, @ForAll("texts") String other) {
        assertThat(MinorEdit.of(one, other)).isEqualTo(MinorEdit.of(other, one));
    }

    @Property
    void what_carries_weight_never_comes_or_goes_as_a_minor_edit(
            @ForAll("texts") String text, @ForAll("weights") String weight, @ForAll @IntRange(max = 100) int at) {
        String more = with(text, weight, at);
        assertThat(MinorEdit.of(text, more).isMinor()).isFalse();
        assertThat(MinorEdit.of(more, text).isMinor()).isFalse();
    }

    @Property
    void no_two_weights_change_places_with_each_other(
            @ForAll("texts") String text,
            @ForAll("weights") String one,
            @ForAll("weights") String other,
            @ForAll @IntRange(max = 100) int at) {
        if (!one.equals(other)) {
            assertThat(MinorEdit.of(with(text, one, at), with(text, other, at)).isMinor())
                    .isFalse();
        }
    }

    @Property
    void a_comma_or_an_article_more_is_minor(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 100) int at) {
        assertThat(MinorEdit.of(text, with(text, "the", at)).doubts()).isEmpty();
        assertThat(MinorEdit.of(text, text + ",").doubts()).isEmpty();
    }

    private static String with(String text, String word, int at) {
        List<String> words = new java.util.ArrayList<>(List.of(text.split(" ", -1)));
        words.add(Math.min(at, words.size()), word);
        return String.join(" ", words);
    }

    @Provide
    Arbitrary<String> weights() {
        return Arbitraries.of(
                "7",
                "2015",
                "½",
                "seven",
                "Biji",
                "NATO",
                "عبادي",
                "not",
                "never",
                "didn't",
                "without",
                "likely",
                "may",
                "[[page]]",
                "https://a.example/",
                "?",
                "“",
                "~~",
                "`",
                "\u202e",
                "*",
                "however");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "came",
                        "went",
                        "Abadi",
                        "not",
                        "12",
                        "likely",
                        "committee",
                        "said,",
                        "so.",
                        "[[x]]",
                        "(yes)",
                        "over",
                        "there")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }
}
