package org.assay.page;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Protected;

/**
 * What one revision says, as comparisons take it apart.
 *
 * @param body the text
 * @param fields title, marking, named people, address, retirement and each fact, by the names under which comparisons show them; one
 *     that says nothing is absent
 * @param rules the page's, narrowed to this revision: who may know what it says
 */
public record RevisionText(int number, String body, SortedMap<String, String> fields, Protected rules) {

    public RevisionText {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** @param names of the people named, in the order in which they are shown; others may be among them */
    static SortedMap<String, String> fields(Content content, Map<UUID, String> names) {
        SortedMap<String, String> fields = new TreeMap<>();
        fields.put("title", content.title());
        fields.put("marking", content.marking().label());
        if (!content.named().isEmpty()) {
            fields.put(
                    "named",
                    names.entrySet().stream()
                            .filter(person -> content.named().contains(person.getKey()))
                            .map(Map.Entry::getValue)
                            .collect(Collectors.joining(", ")));
        }
        fields.put("slug", content.slug());
        fields.put("retired", Boolean.toString(content.retired()));
        content.factFields().forEach((name, value) -> fields.put("facts." + name, value));
        return fields;
    }
}
