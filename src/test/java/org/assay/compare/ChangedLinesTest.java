package org.assay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedLinesTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'one\ntwo', 'one\ntwo', 0",
        "'', 'one\ntwo\n', 2",
        "'one\ntwo', '', 2",
        "'one\ntwo\nthree', 'one\n2\nthree', 1",
        "'one\ntwo', 'one\ntwo\nthree', 1",
        "'one\ntwo\nthree', 'one\n2\nthree\nfour', 2",
        "'one\ntwo', 'one\nand\nmore\ntwo', 2"
    })
    void lines_that_are_new_gone_or_rewritten_are_counted_once(String before, String after, int lines) {
        assertThat(ChangedLines.between(before, after)).isEqualTo(lines);
    }
}
