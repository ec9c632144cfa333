package org.assay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameWordsTest {

    @Test
    void each_word_may_be_only_begun() {
        assertThat(NameWords.query("Haid al-Aba")).isEqualTo("haid:* & al:* & aba:*");
        assertThat(NameWords.fit("Haider Al Abadi", "aba haid")).isTrue();
        assertThat(NameWords.fit("Haider Al Abadi", "badi")).isFalse();
    }

    @Test
    void what_is_no_word_asks_for_nothing() {
        assertThat(NameWords.query("&|!():*'\\ ")).isEmpty();
        assertThat(NameWords.query("حيدر العبادي")).isEqualTo("حيدر:* & العبادي:*");
    }
}
