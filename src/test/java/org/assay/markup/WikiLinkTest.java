package org.assay.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikiLinkTest {

    private final Markup markup = new Markup();

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "[[Some Page]] → some-page → Some Page",
                "[[some-page]] → some-page → some-page",
                "[[Some Page|a label]] → some-page → a label",
                "[[ Some   Page | a  label ]] → some-page → a label",
                "[[iraq-desk/Some Page]] → iraq-desk/some-page → iraq-desk/Some Page",
                "[[iraq-desk/a/b]] → iraq-desk/a-b → iraq-desk/a/b",
                "[[TCP/IP]] → tcp-ip → TCP/IP",
                "[[Page#A Heading]] → page#h-a-heading → Page#A Heading",
                "[[s/Page#A Heading|x]] → s/page#h-a-heading → x",
                "[[Page#!!]] → page → Page#!!",
                "[[صفحة|نص]] → صفحة → نص",
                "[[a_b_c]] → a-b-c → a_b_c",
                "[[a *b* c]] → a-b-c → a *b* c",
                "[[a\\|b]] → a → b",
                "[[a|b|c]] → a → b|c",
                "[[a|b \\] c]] → a → b ] c",
                "[[a|]] → a → a",
                "[[What: an answer]] → what-an-answer → What: an answer",
                "[[TCP:IP]] → tcp-ip → TCP:IP",
                "[[a|<b>]] → a → <b>",
                "[[a|&lt;]] → a → &lt;"
            })
    void a_link_names_page_space_heading_and_label(String markdown, String target, String text) {
        assertThat(markup.render(markdown).links())
                .singleElement()
                .satisfies(link -> assertThat(link.target().encoded()).isEqualTo(target))
                .satisfies(link -> assertThat(link.text()).isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`[[a]]`",
                "``x [[a]] ` ``",
                "    [[a]]",
                "```\n[[a]]\n```",
                "\\[[a]]",
                "\\[\\[a]]",
                "[\\[a]]",
                "&#91;[a]]",
                "[[a\\]]",
                "[[a]",
                "[[a",
                "[a]]",
                "[ [a]]",
                "[[a] ]",
                "[[]]",
                "[[ ]]",
                "[[!!]]",
                "[[|label]]",
                "[[a [b] c]]",
                "[[a [[b] c]",
                "![[a]]",
                "[[claim:12]]",
                "[[http://example.org]]",
                "[[^1]]",
                "[[a](b)]",
                "[[a\n\nb]]",
                "<http://x/[[a]]>"
            })
    void what_is_no_link_stays_text(String markdown) {
        Rendered rendered = markup.render(markdown);
        assertThat(rendered.links()).isEmpty();
        assertThat(rendered.fill(LinkStates.NONE).toString())
                .doesNotContain("missing")
                .contains("[");
    }

    @Test
    void a_label_may_run_over_the_end_of_a_line() {
        assertThat(markup.render("[[some\npage]]").links())
                .extracting(WikiLink::text)
                .containsExactly("some page");
    }

    @Test
    void an_overlong_target_stays_text() {
        assertThat(markup.render("[[" + "a".repeat(1_000) + "]]").links()).hasSize(1);
        assertThat(markup.render("[[" + "a".repeat(1_001) + "]]").links()).isEmpty();
    }

    @Test
    void links_work_in_tables_lists_quotes_headings_notes_and_emphasis() {
        String markdown =
                """
                # In [[one]]
                - in [[two]]
                - [ ] in [[three]]
                > in [[four]]

                | in [[five]] | in [[six\\|label]] |
                |---|---|
                | in **[[seven]]** | ~~[[eight]]~~ |

                Note[^1] and *[[nine]]*

                [^1]: in [[ten]]
                """;
        assertThat(markup.render(markdown).links())
                .extracting(link -> link.target().slug())
                .containsExactly("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    }

    @Test
    void a_link_takes_part_in_no_other_link() {
        String html = markup.render("[before [[a]] after](http://example.org) [[b]](http://example.org)")
                .fill(target -> LinkState.existing("/wiki/s/" + target.slug()))
                .toString();
        assertThat(AllowedHtml.check(html).select("a a")).isEmpty();
        assertThat(html).contains("href=\"/wiki/s/a\"", "href=\"/wiki/s/b\"");
    }

    @Test
    void text_beside_a_link_keeps_its_brackets() {
        assertThat(markup.render("[[[a]]] [x] [[b]] [y](http://e.org) z]")
                        .fill(LinkStates.NONE)
                        .toString())
                .contains("[<span class=\"missing\" dir=\"auto\">a</span>] [x] <span", "b</span> <a dir", ">y</a> z]");
    }

    @Test
    void targets_are_listed_once_in_order() {
        assertThat(markup.render("[[b|first]] [[a]] [[B]] [[s/b]] [[b#x]]").links())
                .isEqualTo(List.of(
                        new WikiLink(new LinkTarget(null, "b", null), "first"),
                        new WikiLink(new LinkTarget(null, "a", null), "a"),
                        new WikiLink(new LinkTarget("s", "b", null), "s/b"),
                        new WikiLink(new LinkTarget(null, "b", "h-x"), "b#x")));
    }

    @Test
    void a_link_to_a_heading_of_the_same_page_asks_nobody() {
        Rendered rendered = markup.render("[[#A Heading|there]]");
        assertThat(rendered.links()).isEmpty();
        assertThat(rendered.fill(LinkStates.NONE))
                .hasToString("<p dir=\"auto\"><a dir=\"auto\" href=\"#h-a-heading\">there</a></p>\n");
    }

    @Test
    void links_beyond_the_bound_are_text() {
        StringBuilder markdown = new StringBuilder();
        for (int i = 0; i < TemplateWriter.MAX_HOLES + 7; i++) {
            markdown.append("[[").append(i).append("]]\n\n");
        }
        Rendered rendered = markup.render(markdown.toString());
        assertThat(rendered.links()).hasSize(TemplateWriter.MAX_HOLES);
        assertThat(rendered.fill(LinkStates.NONE).toString()).endsWith(">5006</p>\n");
    }

    @Test
    void a_target_is_made_of_slugs_only() {
        assertThatThrownBy(() -> new LinkTarget(null, "Some Page", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LinkTarget("A", "b", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LinkTarget("a", "b", "c")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new LinkTarget("a", "b", "h-c").page()).isEqualTo(new LinkTarget("a", "b", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://e.org", "//e.org", "javascript:x", "wiki/a", "/a\\b", "/a b", "/a\nb", "/a/../b", ""})
    void a_state_leads_to_a_path_of_this_application_only(String href) {
        assertThatThrownBy(() -> LinkState.existing(href)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LinkState.missing(href)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_existing_page_has_an_address() {
        assertThatThrownBy(() -> LinkState.existing(null)).isInstanceOf(IllegalArgumentException.class);
    }
}
