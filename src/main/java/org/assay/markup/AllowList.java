package org.assay.markup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/**
 * What the HTML of a text may consist of: the elements, attributes and values that this package writes itself, nothing
 * else. No style, no handler, no form but disabled check boxes, no class and no id but ours, no image, no address but
 * those that {@link Address} allows. Runs on what was just rendered and on what comes back from a store.
 */
final class AllowList {

    private static final String[] PLAIN = {
        "br", "code", "del", "em", "hr", "section", "strong", "sup", "tbody", "thead", "tr"
    };
    private static final String[] DIRECTED = {
        "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol", "p", "pre", "table", "td", "th", "ul"
    };
    private static final String[] HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"};

    /** What the world outside may learn of us by a link, and gain by it: nothing. */
    private static final String OUTSIDE = "noopener noreferrer nofollow ugc";

    private static final Pattern LANGUAGE = Pattern.compile("language-[A-Za-z0-9+#._-]{1,40}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private static final PolicyFactory POLICY = policy();

    private AllowList() {}

    /** Passes the events of the HTML on, as far as they are allowed. */
    static void sanitize(String html, HtmlStreamEventReceiver receiver) {
        HtmlSanitizer.sanitize(html, POLICY.apply(receiver));
    }

    private static PolicyFactory policy() {
        HtmlPolicyBuilder policy = new HtmlPolicyBuilder();
        policy.allowElements(PLAIN);
        policy.allowElements(DIRECTED);
        policy.allowElements(AllowList::link, "a");
        policy.allowElements(AllowList::region, "div");
        policy.allowElements(AllowList::checkBox, "input");
        policy.allowUrlProtocols("http", "https", "mailto");
        oneOf(policy, "dir", Set.of("auto", "ltr", "rtl"), DIRECTED);
        oneOf(policy, "class", Set.of("table-scroll"), "div");
        oneOf(policy, "class", Set.of("footnotes"), "section");
        oneOf(policy, "class", Set.of("footnote-ref"), "sup");
        oneOf(policy, "class", Set.of("footnote-backref"), "a");
        oneOf(policy, "class", Set.of("task"), "li");
        oneOf(policy, "class", Set.of("align-left", "align-center", "align-right"), "td", "th");
        oneOf(policy, "scope", Set.of("col"), "th");
        matching(policy, "class", value -> LANGUAGE.matcher(value).matches(), "code");
        matching(policy, "start", value -> NUMBER.matcher(value).matches(), "ol");
        matching(policy, "id", HeadingIds::isId, HEADINGS);
        matching(policy, "id", Footnotes::isId, "a", "li");
        matching(policy, "checked", value -> true, "input");
        matching(policy, "aria-label", value -> true, "a", "div", "input");
        matching(policy, "title", value -> true, "a");
        matching(policy, Links.HOLE, value -> LinkTarget.decoded(value) != null, "a");
        policy.allowAttributes("href")
                .matching((element, attribute, value) -> Address.safe(value).orElse(null))
                .onElements("a");
        return policy.toFactory();
    }

    private static void oneOf(HtmlPolicyBuilder policy, String attribute, Set<String> values, String... elements) {
        policy.allowAttributes(attribute).matching(false, values).onElements(elements);
    }

    private static void matching(
            HtmlPolicyBuilder policy, String attribute, Predicate<String> value, String... elements) {
        policy.allowAttributes(attribute).matching(value).onElements(elements);
    }

    /** A hole keeps its target only; a link gets its relation and direction; an anchor without either is dropped. */
    private static String link(String element, List<String> attributes) {
        Map<String, String> kept = map(attributes);
        String hole = kept.get(Links.HOLE);
        String href = kept.get("href");
        if (hole == null && href == null) {
            return null;
        }
        if (hole != null) {
            kept.clear();
            kept.put(Links.HOLE, hole);
        } else {
            kept.put("dir", Direction.AUTO);
            if (Address.isExternal(href)) {
                kept.put("rel", OUTSIDE);
            }
        }
        return replace(attributes, kept, element);
    }

    private static String region(String element, List<String> attributes) {
        Map<String, String> kept = map(attributes);
        if (!kept.containsKey("class")) {
            return null;
        }
        kept.put("role", "region");
        kept.put("tabindex", "0");
        return replace(attributes, kept, element);
    }

    private static String checkBox(String element, List<String> attributes) {
        Map<String, String> kept = map(attributes);
        kept.computeIfPresent("checked", (name, value) -> "");
        kept.put("disabled", "");
        kept.put("type", "checkbox");
        return replace(attributes, kept, element);
    }

    /** In one order, so that the same content gives the same bytes. */
    private static Map<String, String> map(List<String> attributes) {
        Map<String, String> map = new TreeMap<>();
        for (int i = 0; i < attributes.size(); i += 2) {
            map.put(attributes.get(i), attributes.get(i + 1));
        }
        return map;
    }

    private static String replace(List<String> attributes, Map<String, String> kept, String element) {
        attributes.clear();
        kept.forEach((name, value) -> {
            attributes.add(name);
            attributes.add(value);
        });
        return element;
    }
}
