package org.assay.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileMarkupTest {

    /** Each is put wherever a text can hold something. */
    static List<String> payloads() {
        return List.of(
                "<script>alert(1)</script>",
                "<ScRiPt src=//e.org/x></sCrIpT>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<svg><animate onbegin=alert(1) attributeName=x>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<style>@import'//e.org'</style>",
                "<iframe srcdoc=\"<script>alert(1)</script>\">",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<form action=//e.org><button>x</button></form>",
                "<base href=//e.org><meta http-equiv=refresh content=0>",
                "</p></div></body><script>alert(1)</script>",
                "</code></pre><img src=x onerror=alert(1)>",
                "<!--<img src=\"--><img src=x onerror=alert(1)>",
                "<![CDATA[<img src=x onerror=alert(1)>]]>",
                "<?xml version=\"1.0\"?><x xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></x>",
                "\" onmouseover=\"alert(1)",
                "' onmouseover='alert(1)",
                "\"><img src=x onerror=alert(1)>",
                "`onmouseover=alert(1)`",
                "&#34;&gt;&lt;img src=x onerror=alert(1)&gt;",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#x3c;script&#x3e;alert(1)",
                "&NewLine;&Tab;javascript&colon;alert&lpar;1&rpar;",
                "<a data-wiki=\"s/x\" href=\"/wiki/s/x\">x</a>",
                "\"data-wiki=\"s/x",
                "<x data-wiki=s/x>",
                "\u0000<script\u0000>alert(1)</script>",
                "＜script＞alert(1)＜/script＞",
                "\u202e<script>alert(1)</script>",
                "<textarea><title><xmp><plaintext>",
                "]]>--></script></style></title>",
                "{<!-- -->{constructor.constructor('alert(1)')()}}",
                "#{facesContext.externalContext.invalidateSession()}",
                "+ADw-script+AD4-alert(1)+ADw-/script+AD4-");
    }

    private static final List<String> PLACES = List.of(
            "%s",
            "# %s",
            "- %s",
            "- [ ] %s",
            "> %s",
            "| %1$s | b |\n|---|---|\n| %1$s | d |",
            "*%s* **%1$s** ~~%1$s~~ `%1$s`",
            "[%s](http://e.org)",
            "[x](http://e.org/%s)",
            "[x](<http://e.org/%s>)",
            "[x](http://e.org \"%s\")",
            "[x](http://e.org '%s')",
            "[x](http://e.org (%s))",
            "[x](%s)",
            "[x](<%s>)",
            "![%s](http://e.org/%1$s \"%1$s\")",
            "[x][%1$s] [%1$s]\n\n[%1$s]: http://e.org \"%1$s\"",
            "[x]: http://e.org/%s '%1$s'\n\n[x]",
            "[[%s]] [[a|%1$s]] [[s/%1$s|b]] [[a#%1$s]] [[#%1$s]]",
            "<http://e.org/%s>",
            "http://e.org/%s",
            "x[^%1$s] y[^n]\n\n[^%1$s]: %1$s\n[^n]: z",
            "```%s\n%1$s\n```",
            "~~~ %s",
            "    %s",
            "1234567890. %s\n2. x",
            "<%s>");

    private final Markup markup = new Markup();

    /** Checks what each kind of caller and each way through a store gives. */
    private Document check(String markdown) {
        Rendered rendered = markup.render(markdown);
        LinkStates all = target -> LinkState.existing("/wiki/s/x?t=" + target.encoded());
        Document document = AllowedHtml.check(rendered.fill(all).toString());
        AllowedHtml.check(rendered.fill(LinkStates.NONE).toString());
        Rendered restored = Rendered.restore(rendered.template());
        assertThat(restored.template()).isEqualTo(rendered.template());
        assertThat(restored.fill(all)).isEqualTo(rendered.fill(all));
        assertThat(restored.links()).isEqualTo(rendered.links());
        assertThat(restored.headings()).isEqualTo(rendered.headings());
        return document;
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void S2_S4_a_payload_is_inert_wherever_it_stands(String payload) {
        for (String place : PLACES) {
            check(place.replace("%1$s", payload).replace("%s", payload));
            check(place.replace("%1$s", payload.replace("]", "\\]")).replace("%s", payload.replace("]", "\\]")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#{7*7}", "${7*7}", "{{7*7}}", "@{7*7}", "%{7*7}", "#{{7*7}}", "<%= 7*7 %>", "[[${7*7}]]"})
    void S1_template_languages_find_literal_text(String expression) {
        String markdown = expression + "\n\n## " + expression + "\n\n[" + expression + "](http://e.org) `" + expression
                + "` [[a|" + expression + "]]\n\n| " + expression + " |\n|---|\n| " + expression + " |\n\n```\n"
                + expression + "\n```\n";
        String text = check(markdown).text();
        assertThat(text.split(java.util.regex.Pattern.quote(inner(expression)), -1))
                .hasSizeGreaterThanOrEqualTo(7);
        assertThat(text).doesNotContain("49");
    }

    /** A wiki link shows what stands between its brackets. */
    private static String inner(String expression) {
        return expression.startsWith("[[") ? expression.substring(2, expression.length() - 2) : expression;
    }

    @Test
    void S1_expressions_side_by_side_stay_literal() {
        assertThat(check("#{7*7} ${7*7} {{7*7}} @{7*7} %{7*7}").text())
                .isEqualTo("#{7*7} ${7*7} {{7*7}} @{7*7} %{7*7}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a data-wiki=\"s/x\">x</a>",
                "&lt;a data-wiki=\"s/x\"&gt;x&lt;/a&gt;",
                "[x](http://e.org \"\\\" data-wiki=\\\"s/x\")",
                "```data-wiki=\"s/x\"\n```",
                "`<a data-wiki=\"s/x\">x</a>`",
                "![\" data-wiki=\"s/x](http://e.org)",
                "\u0001hole\u0001 \uE000 \uFFFC {0} %s"
            })
    void a_forged_hole_is_text(String markdown) {
        assertThat(markup.render(markdown).links()).isEmpty();
        assertThat(markup.render(markdown).template()).doesNotContain("<a data-wiki");
    }

    @Property(tries = 1000)
    void S2_any_text_gives_only_what_is_allowed(@ForAll String markdown) {
        check(markdown);
    }

    @Property(tries = 3000)
    void S2_any_mixture_of_hostile_pieces_gives_only_what_is_allowed(@ForAll("mixtures") String markdown) {
        check(markdown);
    }

    @Provide
    Arbitrary<String> mixtures() {
        Arbitrary<String> syntax = Arbitraries.of(
                "[",
                "]",
                "[[",
                "]]",
                "(",
                ")",
                "![",
                "](",
                "[^a]",
                "[^a]: ",
                "|",
                "|-|-|\n",
                "\\|",
                "\n",
                "\n\n",
                "    ",
                "# ",
                "- ",
                "- [x] ",
                "1. ",
                "> ",
                "```",
                "~~~",
                "`",
                "*",
                "**",
                "_",
                "~~",
                "<",
                ">",
                "</",
                "<!--",
                "-->",
                "\"",
                "'",
                "&",
                ";",
                "&#",
                "&lt;",
                "\\",
                "#",
                ":",
                "/",
                "//",
                "http://",
                "javascript:",
                "data:",
                "mailto:",
                "www.",
                "@",
                "e.org",
                "/wiki/",
                "a",
                "b c",
                "صفحة",
                "\u202e",
                "\u200c",
                "😀",
                "\ud800",
                "\0",
                "\t",
                "{{",
                "#{",
                "}",
                "=\n",
                "---\n",
                "[a]: ",
                "data-wiki=\"x\"",
                "onclick=x ");
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, syntax), net.jqwik.api.Tuple.of(1, Arbitraries.of(payloads())))
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }
}
