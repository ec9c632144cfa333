package org.assay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void a_text_is_cut_where_sentences_and_lines_end() {
        List<Sentence> sentences =
                Sentence.of("One is here. Two, “it is. So.” said.\n\n  𝔸 third \nFourth", Locale.ROOT);
        assertThat(sentences).extracting(Sentence::text).contains("One is here.", "𝔸 third", "Fourth");
        assertThat(sentences).extracting(Sentence::opensParagraph).startsWith(true, false);
    }

    @Property
    void every_sentence_stands_in_the_text_where_it_says_and_none_overlap(@ForAll String text) {
        int last = 0;
        for (Sentence sentence : Sentence.of(text, Locale.ROOT)) {
            int from = text.offsetByCodePoints(0, sentence.start());
            int to = text.offsetByCodePoints(0, sentence.end());
            assertThat(text.substring(from, to)).isEqualTo(sentence.text()).isNotBlank();
            assertThat(sentence.start()).isGreaterThanOrEqualTo(last);
            last = sentence.end();
        }
    }
}
