package org.assay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.beans.Introspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Reads the views: what stands in {@code a:pure} is kept and shown to others, so it may follow from its {@code of} only. */
class PureViewsTest {

    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{(.*?)}", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("'[^']*'");
    private static final Pattern KEPT = Pattern.compile(
            "class (\\w+) implements Reading.*?String view\\(\\) \\{\\s*return \"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("(?<![\\w.:])([A-Za-z_]\\w*)(?!\\w*:)");

    /** The same for every caller: texts, addresses, icons; and the words of the expression language. */
    private static final Set<String> FOR_EVERYONE = Set.of(
            "text", "to", "sprite", "empty", "not", "and", "or", "eq", "ne", "gt", "lt", "ge", "le", "null", "true",
            "false");

    @Test
    void pure_markup_names_only_what_its_key_names() {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Path view : views()) {
            for (Element pure : elements(view, "a|pure")) {
                seen++;
                Set<String> allowed = new HashSet<>(FOR_EVERYONE);
                allowed.addAll(roots(List.of(pure.attr("of"))));
                pure.select("ui|repeat").forEach(repeat -> allowed.add(repeat.attr("var")));
                Set<String> strangers = new TreeSet<>(roots(textsIn(pure)));
                strangers.removeAll(allowed);
                if (!strangers.isEmpty()) {
                    wrong.add(view + " in a:pure of " + pure.attr("of") + ": " + strangers);
                }
            }
        }
        assertThat(seen).isGreaterThan(3);
        assertThat(wrong).isEmpty();
    }

    @Test
    void pure_markup_holds_no_form_no_script_and_nothing_from_elsewhere() {
        for (Path view : views()) {
            for (Element pure : elements(view, "a|pure")) {
                assertThat(pure.select("h|form, script, ui|include, ui|insert, a|pure a|pure"))
                        .as(view + " in a:pure of " + pure.attr("of"))
                        .isEmpty();
            }
        }
    }

    @Test
    void tags_know_their_attributes_and_what_is_the_same_for_everyone() {
        Set<String> beans = new TreeSet<>();
        for (Path tag : views()) {
            if (tag.startsWith(VIEWS.resolve("WEB-INF/tags"))) {
                Set<String> declared = attributes(tag);
                roots(textsIn(document(tag))).stream()
                        .filter(root -> !FOR_EVERYONE.contains(root) && !declared.contains(root))
                        .forEach(root -> beans.add(tag.getFileName() + ": " + root));
            }
        }
        assertThat(beans).isEmpty();
    }

    /** A view that is kept whole is shown to others: what it names is its backing's, in the frame, or the same for everyone. */
    @Test
    void kept_views_name_their_backing_and_what_is_the_same_for_everyone() {
        Map<String, String> kept = keptViews();
        assertThat(kept).containsEntry("/page/read.xhtml", "readBacking");
        kept.forEach((view, backing) -> {
            Set<Path> files = new LinkedHashSet<>();
            collect(view, files);
            Set<String> allowed = new HashSet<>(FOR_EVERYONE);
            // With a flash nothing is kept, nor where a kind shows something of its own. Panels are looked at below.
            allowed.addAll(Set.of(backing, "view", "resource", "stateful", "flash", "kindsBacking", "panelsBacking"));
            List<Document> documents =
                    files.stream().map(PureViewsTest::document).toList();
            documents.forEach(document -> {
                document.select("a|pure[name=frame]").forEach(Element::remove);
                document.select("ui|repeat, c|forEach").forEach(loop -> allowed.add(loop.attr("var")));
                document.select("ui|param").forEach(parameter -> allowed.add(parameter.attr("name")));
            });
            Set<String> strangers = new TreeSet<>();
            documents.forEach(document -> strangers.addAll(roots(textsIn(document))));
            strangers.removeAll(allowed);
            assertThat(strangers).as(view).isEmpty();
        });
    }

    @Test
    void no_panel_stands_beside_a_page_that_is_kept_without_it() {
        assertThat(sources().filter(source -> source.contains("implements PagePanel")))
                .as("what a panel shows must be in what ReadBacking.shown() gives")
                .isEmpty();
    }

    /** Each view behind which a {@link Reading} stands, with the name of that backing. */
    private static Map<String, String> keptViews() {
        return sources()
                .flatMap(source -> KEPT.matcher(source).results())
                .collect(Collectors.toMap(found -> found.group(2), found -> Introspector.decapitalize(found.group(1))));
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(PureViewsTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A view with its templates and fragments. */
    private static void collect(String view, Set<Path> files) {
        Path file = VIEWS.resolve(view.substring(1));
        if (files.add(file)) {
            document(file).select("ui|composition[template], ui|include[src]").stream()
                    .map(element -> element.attr("template") + element.attr("src"))
                    .filter(source -> !source.contains("#{"))
                    .forEach(source -> collect(source, files));
        }
    }

    private static Set<String> attributes(Path tag) {
        String name = tag.getFileName().toString().replace(".xhtml", "");
        Set<String> names = new HashSet<>(Set.of("cc", "component"));
        for (Element declared :
                document(VIEWS.resolve("WEB-INF/assay.taglib.xml")).select("tag")) {
            if (declared.selectFirst("tag-name").text().equals(name)) {
                declared.select("attribute > name").forEach(attribute -> names.add(attribute.text()));
            }
        }
        document(tag).select("[var]").forEach(repeat -> names.add(repeat.attr("var")));
        document(tag).select("ui|param, o|methodParam").forEach(parameter -> names.add(parameter.attr("name")));
        return names;
    }

    private static List<Path> views() {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Element> elements(Path view, String selector) {
        return document(view).select(selector);
    }

    private static Document document(Path file) {
        return Jsoup.parse(text(file), "", Parser.xmlParser());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> textsIn(Element element) {
        List<String> texts = new ArrayList<>();
        for (Element inside : element.getAllElements()) {
            if (!inside.equals(element)) {
                inside.attributes().asList().stream().map(Attribute::getValue).forEach(texts::add);
            }
            inside.textNodes().stream().map(TextNode::getWholeText).forEach(texts::add);
        }
        return texts;
    }

    private static Set<String> roots(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> EXPRESSION.matcher(text).results())
                .map(expression -> LITERAL.matcher(expression.group(1)).replaceAll("''"))
                .flatMap(expression -> names(expression).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> names(String expression) {
        Set<String> names = new HashSet<>();
        Matcher matcher = ROOT.matcher(expression);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
