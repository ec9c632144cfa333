package org.assay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordSpansTest {

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "word",
                        " ",
                        ".",
                        "'",
                        "\u2019",
                        "|",
                        "9",
                        "\r",
                        "\0",
                        "\t",
                        "\u00a0",
                        "e\u0301",
                        "\u0301",
                        "\u20e3",
                        "\u200d",
                        "\ufe0f",
                        "\u202e",
                        "\u00ad",
                        "\ud83d\ude00",
                        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
                        "\ud83c\udffd",
                        "\ud83c\uddee",
                        "\ud83c\uddee\ud83c\uddf6",
                        "\ud83d",
                        "\ude00",
                        "\u1100",
                        "\u1161",
                        "\u11a8",
                        "\u0915\u094d\u0937\u093f",
                        "\u0639\u064e\u0631",
                        "\u65e5\u672c",
                        "\u0e17\u0e35\u0e48",
                        "\ud842\udfb7")
                .list()
                .ofMaxSize(14)
                .map(atoms -> String.join("", atoms));
    }

    @Property(tries = 3000)
    void spans_never_part_a_grapheme_cluster(@ForAll("lines") String before, @ForAll("lines") String after) {
        WordDiff.Marked marked = new WordDiff(Effort.full()).mark(before, after);

        assertThat(borders(before)).containsAll(borders(marked.before()));
        assertThat(borders(after)).containsAll(borders(marked.after()));
    }

    @Property(tries = 3000)
    void no_span_begins_with_what_joins_the_character_before(
            @ForAll("lines") String before, @ForAll("lines") String after) {
        WordDiff.Marked marked = new WordDiff(Effort.full()).mark(before, after);

        for (List<Span> spans : List.of(marked.before(), marked.after())) {
            for (int i = 1; i < spans.size(); i++) {
                String previous = spans.get(i - 1).text();
                int last = previous.codePointBefore(previous.length());
                char first = spans.get(i).text().charAt(0);
                assertThat(Character.isSurrogatePair(previous.charAt(previous.length() - 1), first))
                        .isFalse();
                if (isJoinable(last)) {
                    assertThat(Character.getType(first))
                            .isNotIn((int) Character.NON_SPACING_MARK, (int) Character.ENCLOSING_MARK);
                    assertThat(first).isNotEqualTo('\u200d');
                }
            }
        }
    }

    /** Controls, most format characters and halves of surrogate pairs are joined by nothing (UAX #29, GB4). */
    private static boolean isJoinable(int character) {
        int type = Character.getType(character);
        return character == '\u200d'
                || (type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE);
    }

    @Property
    void joined_the_spans_are_the_lines(@ForAll("lines") String before, @ForAll("lines") String after) {
        WordDiff.Marked marked = new WordDiff(Effort.full()).mark(before, after);

        assertThat(marked.before().stream().map(Span::text).collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(marked.after().stream().map(Span::text).collect(Collectors.joining()))
                .isEqualTo(after);
    }

    @Test
    void a_new_accent_marks_the_whole_word() {
        assertThat(marked("the resume of it", "the re\u0301sume\u0301 of it"))
                .isEqualTo("the [re\u0301sume\u0301] of it");
    }

    @Test
    void an_apostrophe_belongs_to_its_word() {
        assertThat(marked("they do not know", "they don't know")).isEqualTo("they [don't] know");
        assertThat(marked("the 'old' word", "the 'new' word")).isEqualTo("the '[new]' word");
    }

    @Test
    void numbers_and_signs_are_marked_by_themselves() {
        assertThat(marked("about 90% of them", "about 50% of them")).isEqualTo("about [50]% of them");
        assertThat(marked("| a | b | c |", "| x | y | c |")).isEqualTo("| [x] | [y] | c |");
    }

    @Test
    void changed_words_that_only_space_parts_are_one_span() {
        assertThat(marked("one two three", "one neither nor three")).isEqualTo("one [neither nor] three");
    }

    @Test
    void a_family_or_a_flag_changes_as_a_whole() {
        String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
        String other = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc66";
        assertThat(marked("they are " + family + ".", "they are " + other + "."))
                .isEqualTo("they are [" + other + "].");
        assertThat(marked("from \ud83c\uddee\ud83c\uddf6 on", "from \ud83c\uddee\ud83c\uddf7 on"))
                .isEqualTo("from [\ud83c\uddee\ud83c\uddf7] on");
    }

    @Test
    void scripts_without_spaces_are_marked_by_character() {
        assertThat(marked("\u4ed6\u53bb\u5317\u4eac\u4e86", "\u4ed6\u53bb\u5357\u4eac\u4e86"))
                .isEqualTo("\u4ed6\u53bb[\u5357]\u4eac\u4e86");
    }

    @Test
    void a_line_of_too_many_changes_is_marked_as_a_whole() {
        assertThat(changedStretches(WordDiff.MOST_STRETCHES)).isEqualTo(WordDiff.MOST_STRETCHES);
        assertThat(changedStretches(WordDiff.MOST_STRETCHES + 1)).isEqualTo(1);
    }

    private static long changedStretches(int words) {
        String before =
                IntStream.range(0, words).mapToObj(i -> "word" + i + " a ").collect(Collectors.joining());
        List<Span> after = new WordDiff(Effort.full())
                .mark(before, before.replace(" a ", " b "))
                .after();
        return after.stream().filter(Span::changed).count();
    }

    private static String marked(String before, String after) {
        return new WordDiff(Effort.full())
                .mark(before, after).after().stream()
                        .map(span -> span.changed() ? "[" + span.text() + "]" : span.text())
                        .collect(Collectors.joining());
    }

    private static Set<Integer> borders(String line) {
        Set<Integer> borders = new HashSet<>(Set.of(0));
        Matcher clusters = CLUSTER.matcher(line);
        while (clusters.find()) {
            borders.add(clusters.end());
        }
        return borders;
    }

    private static Set<Integer> borders(List<Span> spans) {
        Set<Integer> borders = new HashSet<>();
        int at = 0;
        for (Span span : spans) {
            at += span.text().length();
            borders.add(at);
        }
        return borders;
    }
}
