package org.assay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.assay.compare.MinorEdit.Doubt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinorEditTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The comittee met there.|The committee met there.",
                "The committe recieved them, quietly.|The committee received them quietly.",
                "They met in  the capital|They met in the capital.",
                "They met in capital.|They met in the capital."
            })
    void spelling_articles_commas_and_white_space_are_minor(String before, String after) {
        assertThat(MinorEdit.of(before, after).doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER|They were 40 men.|They were 400 men.",
                "NUMBER|It cost 5 dollars.|It cost -5 dollars.",
                "NUMBER|It cost 1,000 dollars.|It cost 1.000 dollars.",
                "NUMBER|They were seven men.|They were eleven men.",
                "NUMBER|“We lost five million.”|“We lost five billion.”",
                "NUMBER|It cost **one million** more.|It cost **one billion** more.",
                "NUMBER|a three-million-dollar deal|a three-billion-dollar deal",
                "NUMBER|the million’s share|the billion’s share",
                "NAME|Biji said so.|Baiji said so.",
                "NAME|Said Biji to Abadi.|Said Abadi to Biji.",
                "NAME|قال البيجي ذلك|قال العبادي ذلك",
                "NEGATION|They did invite them.|They did not invite them.",
                "NEGATION|They didn't go.|They did go.",
                "NEGATION|That is legal there.|That is illegal there.",
                "NEGATION|This is not able.|This is notable.",
                "LIKELIHOOD|That is likely so.|That is unlikely so.",
                "LIKELIHOOD|They may come.|They can come.",
                "LINK|See [[one]].|See [[two]].",
                "LINK|See [it](https://a.example/x).|See [it](https://a.example/y).",
                "LINK|Write to a@b.example.|Write to a@c.example.",
                "SIGN|He knew.|He knew?",
                "SIGN|He said that.|He “said” that.",
                "SIGN|a well-known man|a well known man",
                "SIGN|one two|one\u200b two",
                "WORD|She saw him there.|She saw her there.",
                "WORD|The arms came.|The army came.",
                "WORD|The man bit the dog.|The dog bit the man.",
                "WORD|They went there.|They went there again."
            })
    void whatever_is_in_doubt_is_not(Doubt doubt, String before, String after) {
        assertThat(MinorEdit.of(before, after).doubts()).contains(doubt);
        assertThat(MinorEdit.of(after, before)).isEqualTo(MinorEdit.of(before, after));
    }

    @Test
    void how_a_line_begins_is_form() {
        assertThat(MinorEdit.of("one\ntwo", "one\n    two").doubts()).containsExactly(Doubt.SIGN);
    }

    @Test
    void many_small_changes_are_no_small_change() {
        String before = "recieved ".repeat(MinorEdit.MOST_WORDS + 1);
        assertThat(MinorEdit.of(before, before.replace("ie", "ei")).doubts()).containsExactly(Doubt.EXTENT);
    }

    @Test
    void a_page_of_a_megabyte_is_judged_in_time() {
        String before = "recieved[[x".repeat(90_000);
        assertThat(MinorEdit.of(before, before + " more").isMinor()).isFalse();
    }
}
