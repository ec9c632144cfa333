package org.assay.page;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.access.Restriction;

/**
 * What an author writes and a reader reads, complete: what one revision says.
 *
 * @param title one line, 1 to 200 code points
 * @param body Markdown, at most 1 MiB of UTF-8, line ends LF
 * @param facts typed facts as canonical JSON (RFC 8785), following the kind's schema
 * @param named ids of the people who may see it where the marking is RED; sorted, without doubles
 * @param slug the page's name in addresses; empty for a new page until it has been given one
 * @param retired whether the page is retired
 */
public record Content(
        String title, String body, String facts, Marking marking, List<UUID> named, String slug, boolean retired)
        implements Serializable {

    /** The facts of a page that states none. */
    public static final String NO_FACTS = "{}";

    public Content {
        named = named.stream().sorted().distinct().toList();
    }

    /** The content of a new page: not retired, and still without a name in addresses. */
    public static Content of(String title, String body, String facts, Marking marking, Collection<UUID> named) {
        return new Content(title, body, facts, marking, List.copyOf(named), "", false);
    }

    /** The same under another name in addresses. */
    Content at(String slug) {
        return new Content(title, body, facts, marking, named, slug, retired);
    }

    /** The same with one more person named. */
    Content naming(UUID person) {
        List<UUID> people = new ArrayList<>(named);
        people.add(person);
        return new Content(title, body, facts, marking, people, slug, retired);
    }

    /** The same, for others to see. */
    Content marked(Marking marking, Collection<UUID> named) {
        return new Content(title, body, facts, marking, List.copyOf(named), slug, retired);
    }

    /** How far it may spread. */
    public Restriction restriction() {
        return new Restriction(marking, Set.copyOf(named));
    }

    /** The typed facts by field, each as canonical JSON. */
    Map<String, String> factFields() {
        return CanonicalJson.fields(facts);
    }
}
