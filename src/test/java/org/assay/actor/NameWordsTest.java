package org.assay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameWordsTest {

    @Test
    void each_word_may_be_only_begun() {
        assertThat(NameWords.query("Haid al-Aba")).isEqualTo("'haid':* & 'al':* & 'aba':*");
        assertThat(NameWords.fit("Haider Al Abadi", "aba haid")).isTrue();
        assertThat(NameWords.fit("Haider Al Abadi", "badi")).isFalse();
    }

    @Test
    void names_with_numbers_and_hyphens_have_words_as_others() {
        assertThat(NameWords.of("F-16 wing\nWing 1e5")).isEqualTo("f 16 wing 1e5");
    }

    @Test
    void what_is_no_word_asks_for_nothing() {
        assertThat(NameWords.query("&|!():*'\\ ")).isEmpty();
        assertThat(NameWords.query("حيدر العبادي")).isEqualTo("'حيدر':* & 'العبادي':*");
    }
}
