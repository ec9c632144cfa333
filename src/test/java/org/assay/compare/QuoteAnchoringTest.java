package org.assay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.assay.compare.MinorEdit.Doubt;
import org.assay.compare.Place.State;
import org.junit.jupiter.api.Test;

/** What becomes of quotes when their text is captured anew. */
class QuoteAnchoringTest {

    private static final String TEXT =
            """
            The crossing at noon

            No tanks were seen at the crossing, a driver said. About 90% of the cargo was flour, and he did not wait.
            The second driver, Karim Saleh, had come from the north. He was asked twice.

            “Nobody told us anything,” Saleh said. The road was closed in the evening.
            The road was open again on Tuesday. It rained.
            """;

    @Test
    void the_same_words_at_the_same_place_are_exact() {
        assertThat(find(TEXT, TEXT + "An editor's note.\n", "About 90% of the cargo was flour")
                        .state())
                .isEqualTo(State.EXACT);
        assertThat(find(TEXT, TEXT, "It rained").state()).isEqualTo(State.EXACT);
    }

    @Test
    void the_same_words_further_down_are_moved_and_one_knows_where() {
        String now = "Breaking news\n\n" + TEXT;
        QuotePlace place = find(TEXT, now, "The road was closed in the evening.");

        assertThat(place.state()).isEqualTo(State.MOVED);
        assertThat(at(now, place)).isEqualTo("The road was closed in the evening.");
    }

    @Test
    void a_sentence_that_went_elsewhere_is_moved() {
        String sentence = "The second driver, Karim Saleh, had come from the north.";
        String now = TEXT.replace(sentence + " ", "") + "\n" + sentence + "\n";
        QuotePlace place = find(TEXT, now, sentence);

        assertThat(place.state()).isEqualTo(State.MOVED);
        assertThat(at(now, place)).isEqualTo(sentence);
    }

    @Test
    void I2_ninety_percent_that_became_fifty_are_altered_gravely() {
        String now = TEXT.replace("90%", "50%");
        QuotePlace place = find(TEXT, now, "About 90% of the cargo was flour");

        assertThat(place.state()).isEqualTo(State.ALTERED);
        assertThat(place.isGrave()).isTrue();
        assertThat(place.doubts()).contains(Doubt.NUMBER);
        assertThat(at(now, place)).isEqualTo("About 50% of the cargo was flour");
        assertThat(changed(place.before())).isEqualTo("90");
        assertThat(changed(place.after())).isEqualTo("50");
    }

    @Test
    void the_number_itself_is_altered_where_it_alone_was_quoted() {
        QuotePlace place = find(TEXT, TEXT.replace("90%", "50%"), "90%");

        assertThat(place.state()).isIn(State.ALTERED, State.LOST);
        assertThat(place.state() == State.LOST || place.isGrave()).isTrue();
    }

    @Test
    void I2_words_that_stand_only_where_another_said_them_are_lost() {
        assertThat(QuoteAnchoring.between("Saleh Saleh ", "No Saleh ").find(0, 5))
                .isEqualTo(QuotePlace.LOST);
    }

    @Test
    void I2_a_dropped_no_is_altered_gravely() {
        String now = TEXT.replace("No tanks", "Tanks");
        QuotePlace place = find(TEXT, now, "No tanks were seen at the crossing");

        assertThat(place.state()).isEqualTo(State.ALTERED);
        assertThat(place.doubts()).contains(Doubt.NEGATION);
        assertThat(at(now, place)).isEqualTo("Tanks were seen at the crossing");
    }

    @Test
    void I2_a_dropped_not_is_altered_gravely() {
        String now = TEXT.replace("did not wait", "did wait");
        QuotePlace place = find(TEXT, now, "he did not wait");

        assertThat(place.state()).isEqualTo(State.ALTERED);
        assertThat(place.doubts()).contains(Doubt.NEGATION);
        assertThat(at(now, place)).isEqualTo("he did wait");
    }

    @Test
    void another_name_is_grave() {
        QuotePlace place =
                find(TEXT, TEXT.replace("Karim Saleh", "Omar Saleh"), "The second driver, Karim Saleh, had come");

        assertThat(place.state()).isEqualTo(State.ALTERED);
        assertThat(place.doubts()).contains(Doubt.NAME);
    }

    @Test
    void a_spelling_mended_is_altered_but_not_gravely() {
        String then = TEXT.replace("evening", "evenning");
        QuotePlace place = find(then, TEXT, "The road was closed in the evenning.");

        assertThat(place.state()).isEqualTo(State.ALTERED);
        assertThat(place.isGrave()).isFalse();
    }

    @Test
    void other_line_ends_are_altered_without_a_doubt() {
        String now = TEXT.replace("flour, and he", "flour,\nand he");
        QuotePlace place = find(TEXT, now, "the cargo was flour, and he did not wait");

        assertThat(place.state()).isEqualTo(State.ALTERED);
        assertThat(place.doubts()).isEmpty();
    }

    @Test
    void a_sentence_altered_and_moved_is_found_and_altered() {
        String sentence = "The second driver, Karim Saleh, had come from the north.";
        String now = TEXT.replace(sentence + " ", "") + "\nThe second driver, Karim Saleh, had come from the south.\n";
        QuotePlace place = find(TEXT, now, sentence);

        assertThat(place.state()).isEqualTo(State.ALTERED);
        assertThat(at(now, place)).contains("Karim Saleh, had come from the south");
    }

    @Test
    void what_is_gone_is_lost() {
        String now = TEXT.replace("“Nobody told us anything,” Saleh said. ", "");

        assertThat(find(TEXT, now, "“Nobody told us anything,”").state()).isEqualTo(State.LOST);
        assertThat(find(TEXT, "Nothing of it.", "No tanks were seen at the crossing")
                        .state())
                .isEqualTo(State.LOST);
        assertThat(find(TEXT, "", "It rained").state()).isEqualTo(State.LOST);
    }

    @Test
    void what_stands_twice_now_is_ambiguous() {
        String sentence = "The road was closed in the evening.";
        String now = TEXT.replace(sentence, sentence + " " + sentence);

        assertThat(find(TEXT, now, sentence).state()).isEqualTo(State.AMBIGUOUS);
    }

    @Test
    void what_stands_elsewhere_as_well_is_found_by_what_is_around() {
        String now = TEXT + "\nThe report said again: The road was closed in the evening. So it was.\n";

        assertThat(find(TEXT, now, "The road was closed in the evening.").state())
                .isEqualTo(State.EXACT);
    }

    @Test
    void another_occurrence_of_short_words_is_not_the_quotes_own() {
        String then = "No trucks came. It rained.\nNo one knew why.\n";
        String now = "Trucks came. It rained.\nNo one knew why.\n";

        assertThat(find(then, now, "No").state()).isIn(State.LOST, State.ALTERED);
    }

    @Test
    void places_are_in_code_points() {
        String then = "😀😀 The convoy left. 😀";
        String now = "😀 new 😀😀 The convoy left. 😀";
        QuotePlace place = find(then, now, "The convoy left.");

        assertThat(place.state()).isEqualTo(State.MOVED);
        assertThat(at(now, place)).isEqualTo("The convoy left.");
    }

    @Test
    void arabic_is_found_and_its_changes_are_grave() {
        String then = "قال المتحدث إن القافلة وصلت. لم تصل أي قوات.";
        String now = "خبر جديد. قال المتحدث إن القافلة وصلت. وصلت قوات.";

        assertThat(find(then, now, "قال المتحدث إن القافلة وصلت.").state()).isEqualTo(State.MOVED);
        QuotePlace altered = find(then, now, "لم تصل أي قوات.");
        assertThat(altered.state()).isIn(State.ALTERED, State.LOST);
    }

    @Test
    void five_hundred_quotes_in_a_text_of_a_mebibyte_take_less_than_two_seconds() {
        Random random = new Random(7);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            words.add(Integer.toString(random.nextInt(1 << 24) + (1 << 20), 36).replaceAll("[0-9]", "a"));
        }
        List<String> sentences = new ArrayList<>();
        int length = 0;
        while (length < 1 << 20) {
            String sentence = random.ints(12, 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(" ", "Then ", " " + random.nextInt(100) + "%. "));
            sentences.add(sentence);
            length += sentence.length();
        }
        String then = String.join("", sentences);
        List<String> other = new ArrayList<>(sentences);
        for (int i = 0; i < other.size(); i += 3) {
            other.set(i, other.get(i).replaceAll("[0-9]+%", "101%"));
        }
        java.util.Collections.rotate(other.subList(100, 3_000), 700);
        String now = String.join("", other);
        long begin = cpu();
        QuoteAnchoring anchoring = QuoteAnchoring.between(then, now);
        int altered = 0;
        int at = 0;
        for (int i = 0; i < 500; i++) {
            int which = i * sentences.size() / 500;
            at = then.indexOf(sentences.get(which), at);
            QuotePlace place = anchoring.find(at, at + sentences.get(which).length() - 1);
            altered += place.state() == State.ALTERED && place.isGrave() ? 1 : 0;
            assertThat(place.state()).isNotEqualTo(State.LOST);
        }
        Duration taken = Duration.ofNanos(cpu() - begin);

        assertThat(altered).isBetween(140, 190);
        assertThat(taken).isLessThan(Duration.ofSeconds(2));
    }

    /** Of this thread alone: what else the machine does at the time does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static QuotePlace find(String then, String now, String quote) {
        int unit = then.indexOf(quote);
        int start = then.codePointCount(0, unit);
        return QuoteAnchoring.between(then, now).find(start, start + quote.codePointCount(0, quote.length()));
    }

    private static String at(String text, QuotePlace place) {
        return text.substring(text.offsetByCodePoints(0, place.start()), text.offsetByCodePoints(0, place.end()));
    }

    private static String changed(List<Span> spans) {
        return spans.stream().filter(Span::changed).map(Span::text).collect(Collectors.joining());
    }
}
