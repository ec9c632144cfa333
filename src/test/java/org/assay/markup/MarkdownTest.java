package org.assay.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final Markup markup = new Markup();

    private String html(String markdown) {
        return markup.render(markdown).fill(LinkStates.NONE).toString();
    }

    private Document page(String markdown) {
        return AllowedHtml.check(html(markdown));
    }

    @Test
    void blocks_take_the_direction_of_their_text() {
        assertThat(html("a\n\n## b\n\n- c"))
                .isEqualTo(
                        """
                        <p dir="auto">a</p>
                        <h2 id="h-b" dir="auto">b</h2>
                        <ul dir="ltr"><li dir="auto">c</li></ul>
                        """);
        Document arabic = page("> نص\n\n- نص\n\n  نص\n\n1. نص\n\n| نص |\n|---|\n| 1 |");
        assertThat(arabic.select("blockquote, ul, ol, table, ul > li").eachAttr("dir"))
                .hasSize(5)
                .containsOnly("rtl");
        assertThat(arabic.select("p, ol > li, th, td").eachAttr("dir"))
                .hasSize(6)
                .containsOnly("auto");
        assertThat(page("- 1").select("ul").attr("dir")).isEqualTo("auto");
    }

    @Test
    void a_table_is_a_scrollable_region_named_by_its_head() {
        Document page =
                page("| Name | Since |\n|:---|---:|\n| a | b |\n\n| Name | Since |\n|---|---|\n\n| |\n|---|\n| x |");
        assertThat(page.select("div.table-scroll[tabindex=0][role=region] > table"))
                .hasSize(3);
        assertThat(page.select("div").eachAttr("aria-label")).containsExactly("Name Since", "Name Since #2", "#1");
        assertThat(page.select("th[scope=col]")).hasSize(5);
        assertThat(page.select("tr").get(1).children().eachAttr("class")).containsExactly("align-left", "align-right");
    }

    @Test
    void tasks_are_disabled_boxes_named_by_their_text() {
        Document page = page("- [ ] ask **Reed**\n- [x] done");
        assertThat(page.select("li.task > input[type=checkbox][disabled]").eachAttr("aria-label"))
                .containsExactly("ask Reed", "done");
        assertThat(page.select("input[checked]")).hasSize(1);
    }

    @Test
    void emphasis_strikethrough_breaks_and_rules_are_kept() {
        assertThat(html("*a* **b** ~~c~~ `d`  \ne\n\n---"))
                .isEqualTo(
                        "<p dir=\"auto\"><em>a</em> <strong>b</strong> <del>c</del> <code>d</code><br/>\ne</p>\n<hr/>\n");
    }

    @Test
    void a_star_between_digits_is_a_star() {
        assertThat(html("2*3*4 and *2* and **2**3"))
                .isEqualTo("<p dir=\"auto\">2*3*4 and <em>2</em> and <strong>2</strong>3</p>\n");
    }

    @Test
    void footnotes_are_numbered_and_lead_there_and_back() {
        Document page = page("One[^b], two[^a], again[^b], none[^c].\n\n[^a]: A\n[^b]: B[^d]\n[^d]: D\n[^e]: E");
        assertThat(page.select("sup.footnote-ref a").eachText()).containsExactly("1", "2", "1", "3");
        assertThat(page.select("section.footnotes > ol > li").eachAttr("id")).containsExactly("fn-1", "fn-2", "fn-3");
        assertThat(page.select("section li").eachText()).containsExactly("B3 ↩ ↩", "A ↩", "D ↩");
        assertThat(page.text()).contains("none[^c]").doesNotContain("E");
        for (Element link : page.select("a[href]")) {
            assertThat(page.select("[id=" + link.attr("href").substring(1) + "]"))
                    .as(link.outerHtml())
                    .hasSize(1);
        }
    }

    @Test
    void a_footnote_that_refers_to_itself_ends() {
        assertThat(page("a[^1]\n\n[^1]: b[^1]").select("section li")).hasSize(1);
    }

    @Test
    void bare_addresses_become_links_that_give_nothing_away() {
        Document page = page("http://e.org/x www.e.org a@e.org <https://e.org>");
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly("http://e.org/x", "http://www.e.org", "mailto:a@e.org", "https://e.org");
        assertThat(page.select("a").eachAttr("rel")).hasSize(4).containsOnly("noopener noreferrer nofollow ugc");
    }

    @Test
    void the_wikis_own_addresses_are_not_treated_as_foreign() {
        assertThat(html("[p](/wiki/s/p \"t\")"))
                .isEqualTo("<p dir=\"auto\"><a dir=\"auto\" href=\"/wiki/s/p\" title=\"t\">p</a></p>\n");
    }

    @Test
    void an_image_is_a_link_and_loads_nothing() {
        Document page = page(
                "![a *map*](https://e.org/m.png) [![badge](https://e.org/b.png)](https://e.org) ![](https://e.org/n)");
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("a").eachText()).containsExactly("a map", "badge", "https://e.org/n");
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly("https://e.org/m.png", "https://e.org", "https://e.org/n");
    }

    @Test
    void a_link_without_text_shows_its_address() {
        assertThat(page("[](https://e.org)").select("a").text()).isEqualTo("https://e.org");
    }

    @Test
    void code_keeps_its_language_and_its_text() {
        assertThat(html("```java x\n<b> [[a]]\n```\n"))
                .isEqualTo("<pre dir=\"auto\"><code class=\"language-java\">" + "&lt;b&gt; [[a]]\n</code></pre>\n");
        assertThat(page("```c++\n```\n\n```\"><script>\n```").select("code").eachAttr("class"))
                .containsExactly("language-c++");
    }

    @Test
    void html_is_shown_as_text_and_the_markdown_in_it_works() {
        assertThat(html("<div class=\"x\">\n*a* <b>b</b> <!-- c -->\n</div>"))
                .isEqualTo("<p dir=\"auto\">&lt;div class=&quot;x&quot;&gt;\n<em>a</em> &lt;b&gt;b&lt;/b&gt; "
                        + "&lt;!-- c --&gt;\n&lt;/div&gt;</p>\n");
    }

    @Test
    void text_stays_as_it_was_typed() {
        String text = "emoji 👩🏽\u200D💻 joiners می\u200Cخواهم తెలు\u200Cఅ full ＜ＦＷ＞ braces {{a}} plus + = ` @";
        assertThat(page(text.replace("`", "\\`")).select("p").get(0).wholeText())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"'# a\n\n## b', h2 h3", "'## a\n\n### b', h2 h3", "'# a\n\n###### b', h2 h6", "'a\n=\n\nb\n-', h2 h3"})
    void the_first_level_is_left_to_the_title(String markdown, String elements) {
        assertThat(String.join(
                        " ",
                        page(markdown).select("h2, h3, h4, h5, h6").stream()
                                .map(Element::normalName)
                                .toList()))
                .isEqualTo(elements);
    }

    @Test
    void headings_have_ids_of_their_own_that_no_page_of_ours_has() {
        Rendered rendered = markup.render(
                "## A\n## A\n## A-2\n## !\n## !\n## الخلاصة\n### *B* `c` [d](http://e.org) [[e|f]] g[^1]\n\n[^1]: x");
        assertThat(rendered.headings())
                .containsExactly(
                        new Heading(2, "h-a", "A"),
                        new Heading(2, "h-a-2", "A"),
                        new Heading(2, "h-a-2-2", "A-2"),
                        new Heading(2, "h-section", "!"),
                        new Heading(2, "h-section-2", "!"),
                        new Heading(2, "h-الخلاصة", "الخلاصة"),
                        new Heading(3, "h-b-c-d-f-g", "B c d f g"));
        assertThat(AllowedHtml.check(rendered.fill(LinkStates.NONE).toString())
                        .select("h2, h3")
                        .eachAttr("id"))
                .isEqualTo(rendered.headings().stream().map(Heading::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_line_end_counts(String end) {
        assertThat(html("a  " + end + "b" + end + end + "c"))
                .isEqualTo("<p dir=\"auto\">a<br/>\nb</p>\n<p dir=\"auto\">c</p>\n");
    }

    @Test
    void nothing_gives_nothing() {
        assertThat(html("")).isEmpty();
        assertThat(html(" \n\t\n")).isEmpty();
    }
}
