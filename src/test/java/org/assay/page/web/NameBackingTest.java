package org.assay.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.assay.page.PageAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameBackingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wiki/desk/موصل-1",
                " /wiki/desk/موصل-1/draft ",
                "https://wiki.example/wiki/desk/%D9%85%D9%88%D8%B5%D9%84-1",
                "http://localhost:8080/wiki/desk/%D9%85%D9%88%D8%B5%D9%84-1/rev/3?x=y#part"
            })
    void an_address_is_taken_as_it_is_copied_from_the_browser(String typed) {
        assertThat(NameBacking.address(typed)).contains(new PageAddress("desk", "موصل-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "desk", "/wiki/desk", "/spaces/desk/settings", "http://[", "%zz", "mailto:a@b"})
    void what_is_none_is_none(String typed) {
        assertThat(NameBacking.address(typed)).isEmpty();
    }

    @Test
    void a_very_long_text_is_no_address() {
        assertThat(NameBacking.address("a/".repeat(5_000))).isEmpty();
    }
}
