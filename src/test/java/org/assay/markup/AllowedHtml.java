package org.assay.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads HTML as a browser would and knows, independently of the product's own list, what may be in it.
 */
final class AllowedHtml {

    private static final Set<String> GLOBAL = Set.of("dir");
    private static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(
            Map.entry("a", Set.of("class", "href", "id", "rel", "title", "aria-label")),
            Map.entry("blockquote", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("code", Set.of("class")),
            Map.entry("del", Set.of()),
            Map.entry("div", Set.of("class", "role", "tabindex", "aria-label")),
            Map.entry("em", Set.of()),
            Map.entry("h2", Set.of("id")),
            Map.entry("h3", Set.of("id")),
            Map.entry("h4", Set.of("id")),
            Map.entry("h5", Set.of("id")),
            Map.entry("h6", Set.of("id")),
            Map.entry("hr", Set.of()),
            Map.entry("input", Set.of("type", "disabled", "checked", "aria-label")),
            Map.entry("li", Set.of("id", "class")),
            Map.entry("ol", Set.of("start")),
            Map.entry("p", Set.of()),
            Map.entry("pre", Set.of()),
            Map.entry("section", Set.of("class")),
            Map.entry("span", Set.of("class")),
            Map.entry("strong", Set.of()),
            Map.entry("sup", Set.of("class")),
            Map.entry("table", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("td", Set.of("class")),
            Map.entry("th", Set.of("class", "scope")),
            Map.entry("thead", Set.of()),
            Map.entry("tr", Set.of()),
            Map.entry("ul", Set.of()));
    private static final Pattern CLASS =
            Pattern.compile("table-scroll|footnotes|footnote-ref|footnote-backref|task|wiki"
                    + "|missing|align-(left|right|center)|language-[A-Za-z0-9+#._-]+");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s\"'<>\\\\`{}]+|mailto:[^\\s\"'<>\\\\`{}]+|/wiki/[^\\s\"'<>\\\\`{}]*"
                    + "|#(h-|fn-|fnref-)[\\p{L}\\p{M}\\p{N}-]+");
    private static final Pattern ID = Pattern.compile("(h-|fn-|fnref-)[\\p{L}\\p{M}\\p{N}-]+");

    private AllowedHtml() {}

    /** Fails unless a browser finds only what is allowed, and finds the very tree that the bytes spell out. */
    static Document check(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        assertThat(document.head().childNodeSize())
                .as("nothing moves into the head")
                .isZero();
        document.select("body *").forEach(AllowedHtml::checkElement);
        Document strict = Jsoup.parse(html, "", Parser.xmlParser());
        strict.outputSettings().prettyPrint(false);
        assertThat(document.body().html()).as("a browser reads the same tree").isEqualTo(strict.html());
        return document;
    }

    private static void checkElement(Element element) {
        String tag = element.normalName();
        assertThat(ELEMENTS).as(element.outerHtml()).containsKey(tag);
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            assertThat(GLOBAL.contains(name) || ELEMENTS.get(tag).contains(name))
                    .as("%s in %s", name, element.outerHtml())
                    .isTrue();
            checkValue(name, attribute.getValue());
        }
        if (tag.equals("input")) {
            assertThat(element.attr("type")).isEqualTo("checkbox");
            assertThat(element.hasAttr("disabled")).isTrue();
        }
        if (element.attr("href").matches("(?s)[a-z]+:.*")) {
            assertThat(element.attr("rel")).isEqualTo("noopener noreferrer nofollow ugc");
        }
    }

    private static void checkValue(String name, String value) {
        switch (name) {
            case "class" -> assertThat(value).matches(CLASS);
            case "href" -> assertThat(value).matches(ADDRESS);
            case "id" -> assertThat(value).matches(ID);
            case "dir" -> assertThat(value).isIn("auto", "ltr", "rtl");
            default -> assertThat(value).doesNotContain("\0");
        }
    }
}
