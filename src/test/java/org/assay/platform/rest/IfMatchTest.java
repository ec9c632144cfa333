package org.assay.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void one_strong_tag_names_its_hash() {
        assertThat(IfMatch.hash("\"" + HASH + "\"")).contains(HASH);
        assertThat(IfMatch.hash(" \"" + HASH + "\" ")).contains(HASH);
    }

    @Test
    void no_header_and_an_empty_one_name_nothing() {
        assertThat(IfMatch.hash(null)).isEmpty();
        assertThat(IfMatch.hash("")).isEmpty();
        assertThat(IfMatch.hash("  ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/\"%s\"", "%s", "\"%s", "\"%s\",\"%s\"", "\"x%s\"", "\"\"", "'%s'", "\"%s\"x"})
    void all_else_is_a_base_that_nobody_has(String header) {
        assertThat(IfMatch.hash(header.replace("%s", HASH))).contains(IfMatch.NONE);
    }

    @Test
    void hashes_are_lower_case_hexadecimal() {
        assertThat(IfMatch.hash("\"" + HASH.replace('a', 'A') + "\"")).contains(IfMatch.NONE);
        assertThat(IfMatch.hash("\"" + HASH.replace('a', 'g') + "\"")).contains(IfMatch.NONE);
    }
}
