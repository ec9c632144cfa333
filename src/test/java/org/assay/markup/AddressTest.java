package org.assay.markup;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    private final Markup markup = new Markup();

    @ParameterizedTest
    @CsvSource({
        "http://example.org, http://example.org",
        "HTTPS://Example.org/A?b=c&d#e, https://Example.org/A?b=c&d#e",
        "https://example.org/%D8%A7 x, https://example.org/%D8%A7%20x",
        "https://مثال.org/صفحة, https://مثال.org/صفحة",
        "https://e.org/100%, https://e.org/100%25",
        "https://e.org/it's, https://e.org/it%27s",
        "https://e.org/#{7*7}, https://e.org/#%7B7*7%7D",
        "mailto:a@example.org, mailto:a@example.org",
        "/wiki/iraq-desk/a-page, /wiki/iraq-desk/a-page",
        "#Some Heading, #h-some-heading",
        "#h-some-heading, #h-some-heading",
        "#fn-1, #fn-1"
    })
    void S9_web_mail_own_pages_and_headings_are_links(String typed, String address) {
        assertThat(Address.safe(typed)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "\u00a0javascript:alert(1)",
                "\ufeffjavascript:alert(1)",
                "javascript\u200b:alert(1)",
                "javascript&colon;alert(1)",
                "javascript&#58;alert(1)",
                "&#106;avascript:alert(1)",
                "javascript%3Aalert(1)",
                "java\\script:alert(1)",
                "ｊavascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "DATA:text/html;base64,PHNjcmlwdD4=",
                "vbscript:msgbox(1)",
                "livescript:x",
                "view-source:javascript:alert(1)",
                "blob:https://e.org/1",
                "file:///etc/passwd",
                "ftp://e.org",
                "feed:javascript:alert(1)",
                "http:e.org",
                "http:/e.org",
                "http:///wiki/x",
                "http:\\\\e.org",
                " http://e.org",
                "ht\ntp://e.org",
                "//e.org",
                "\\\\e.org",
                "/\\e.org",
                "/logout",
                "/wiki",
                "/wiki/../logout",
                "/wiki/%2e%2E/logout",
                "/wiki/a\\..\\b",
                "/wiki/a\n",
                "wiki/a",
                "a-page",
                "?q=1",
                "",
                "#",
                "#!",
                "https://good.org@evil.org",
                "https://good.org\\@evil.org",
                "https://ex ample.org",
                "mailto:",
                "mailto:nobody"
            })
    void S9_all_else_is_text(String typed) {
        assertThat(Address.safe(typed)).isEmpty();
    }

    @Test
    void an_address_of_more_than_two_thousand_characters_is_text() {
        assertThat(Address.safe("http://e.org/" + "a".repeat(1_987))).isPresent();
        assertThat(Address.safe("http://e.org/" + "a".repeat(1_988))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](<javascript:alert(1)>)",
                "[x](javascript&colon;alert(1))",
                "[x](&#x6A;avascript:alert(1))",
                "[x](&Tab;javascript:alert(1))",
                "[x](java&NewLine;script:alert(1))",
                "[x](\\javascript:alert(1))",
                "[x]( javascript:alert(1) \"t\")",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
                "[x][r]\n\n[r]: javascript:alert(1)",
                "[x]\n\n[x]: <java\tscript:alert(1)>",
                "<javascript:alert(1)>",
                "<JAVASCRIPT:alert(1)>",
                "<data:text/html,x>",
                "javascript://e.org/%0aalert(1)",
                "vbscript:msgbox(1)",
                "[x](//e.org)",
                "[[javascript:alert(1)]]",
                "[[x](javascript:alert(1))]"
            })
    void S9_no_markdown_makes_a_link_of_it(String markdown) {
        Document document =
                AllowedHtml.check(markup.render(markdown).fill(LinkStates.NONE).toString());
        assertThat(document.select("[href]")).isEmpty();
    }

    @Test
    void S9_a_refused_link_is_shown_as_it_was_typed() {
        assertThat(markup.render("see [the *site*](javascript:x) and ![pic](data:y)")
                        .fill(LinkStates.NONE))
                .hasToString("<p dir=\"auto\">see [the <em>site</em>](javascript:x) and ![pic](data:y)</p>\n");
    }

    @Property(tries = 2000)
    void S9_whatever_is_safe_is_allowed_and_safe_again(@ForAll("typed") String typed) {
        Address.safe(typed).ifPresent(address -> {
            assertThat(address).matches("(https?://[^/?#@]|mailto:|/wiki/|#(h|fn|fnref)-).*");
            assertThat(address).doesNotContainPattern("[\\s\\p{Cc}\\p{Cf}\"'<>\\\\`{}|^]");
            assertThat(Address.safe(address)).contains(address);
        });
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "http",
                        "https",
                        "mailto",
                        "javascript",
                        "data",
                        ":",
                        "//",
                        "/",
                        "\\",
                        "@",
                        "/wiki/",
                        "..",
                        "%2e",
                        "%",
                        "#",
                        "?",
                        " ",
                        "\t",
                        "\n",
                        "\0",
                        "\u200b",
                        "\u202e",
                        "a",
                        "e.org",
                        "é",
                        "م",
                        "<",
                        "\"",
                        "&",
                        "{",
                        "😀",
                        "\ud800",
                        "[",
                        "(",
                        ")")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
