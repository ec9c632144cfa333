package org.assay.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderedTest {

    private static final String TEXT =
            "## Head\n\nSee [[Known Page#Part|it]], [[known page#Part]], [[lost]] and [[s/hidden|<H>]].";

    private final Rendered rendered = new Markup().render(TEXT);

    private static LinkState state(LinkTarget target) {
        return switch (target.slug()) {
            case "known-page" -> LinkState.existing("/wiki/home/known-page?a=1&b=\"2\"");
            case "lost" -> LinkState.missing("/wiki/home/new?title=lost");
            default -> null;
        };
    }

    @Test
    void each_caller_gets_the_links_that_he_may_follow() {
        String known = "<a class=\"wiki\" dir=\"auto\" href=\"/wiki/home/known-page?a=1&amp;b=&quot;2&quot;#h-part\">";
        assertThat(rendered.fill(RenderedTest::state).toString())
                .contains(known + "it</a>, " + known + "known page#Part</a>")
                .contains("<a class=\"missing\" dir=\"auto\" href=\"/wiki/home/new?title=lost\">lost</a>")
                .contains("<span class=\"missing\" dir=\"auto\">&lt;H&gt;</span>");
    }

    @Test
    void forbidden_looks_as_missing() {
        assertThat(rendered.fill(target -> null)).isEqualTo(rendered.fill(target -> LinkState.MISSING));
    }

    @Test
    void each_target_is_asked_for_once() {
        List<LinkTarget> asked = new ArrayList<>();
        rendered.fill(target -> {
            asked.add(target);
            return LinkState.MISSING;
        });
        assertThat(asked)
                .isEqualTo(rendered.links().stream().map(WikiLink::target).toList());
    }

    @Test
    void a_stored_text_is_filled_to_the_same_bytes() {
        Rendered restored = Rendered.restore(rendered.template());
        assertThat(restored.template()).isEqualTo(rendered.template());
        assertThat(restored.fill(RenderedTest::state)).isEqualTo(rendered.fill(RenderedTest::state));
        assertThat(restored.links()).isEqualTo(rendered.links());
        assertThat(restored.headings()).isEqualTo(rendered.headings());
        assertThat(restored.weight()).isEqualTo(rendered.weight());
    }

    @Test
    void a_template_is_what_it_was_when_this_was_written() {
        assertThat(new Markup().render("## A\n\n[[s/b c#D|e]] *f*").template())
                .isEqualTo(
                        """
                        <h2 id="h-a" dir="auto">A</h2>
                        <p dir="auto"><a data-wiki="s/b-c#h-d">e</a> <em>f</em></p>
                        """);
    }

    @Test
    void S4_a_template_that_was_tampered_with_is_sanitised() {
        String template = "<p onclick=\"x\" style=\"y\">a<script>alert(1)</script><img src=x onerror=alert(1)>"
                + "<a href=\"javascript:alert(1)\">b</a><a data-wiki='\"><script>'>c</a>"
                + "<a data-wiki=\"d\" onclick=\"x\"><b>d</b></a><a href=\"http://e.org\" target=\"_top\">e</a>"
                + "<div id=\"main\">f</div><input type=\"text\" name=\"g\"><svg><style><a title=\"</style><img src onerror=x>\">";
        Rendered restored = Rendered.restore(template);
        String html = restored.fill(RenderedTest::state).toString();
        AllowedHtml.check(html);
        assertThat(restored.links())
                .extracting(link -> link.target().slug() + link.text())
                .containsExactly("dd");
        assertThat(html).doesNotContain("script", "alert", "on", "style");
    }

    @Test
    void the_same_text_gives_the_same_bytes() {
        assertThat(new Markup().render(TEXT).template()).isEqualTo(rendered.template());
    }

    @Test
    void the_weight_covers_the_text() {
        int length = rendered.template().length();
        assertThat(rendered.weight()).isBetween(2 * length - 200, 20 * length);
        assertThat(new Markup().render("a ".repeat(10_000)).weight()).isBetween(40_000, 50_000);
    }
}
