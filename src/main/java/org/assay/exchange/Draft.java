package org.assay.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A thing of a file as the page that it becomes.
 *
 * @param item where it stands in the file
 * @param page the page's id, of an old page or a new one
 * @param body null where the file says nothing of it
 * @param marking label; null where the file says nothing of it
 * @param facts as JSON
 * @param lines in which lines its fields stand
 */
record Draft(
        Item item,
        UUID page,
        String kind,
        String title,
        String body,
        String marking,
        String facts,
        Map<String, Integer> lines) {

    private static final String FACTS = "facts.";
    private static final String TLP = "TLP:";

    static Draft of(Item item, UUID page, Section section, String title, Overlay overlay) {
        return new Draft(
                item,
                page,
                section.prefix(),
                title,
                item.text("body"),
                Optional.ofNullable(item.text("marking"))
                        .map(marking -> marking.startsWith(TLP) ? marking.substring(TLP.length()) : marking)
                        .orElse(null),
                overlay.facts().toString(),
                overlay.lines());
    }

    /** The line of the field at fault, as near as it can be told. */
    int line(String field) {
        String path = field.startsWith(FACTS) ? field.substring(FACTS.length()) : field;
        while (!lines.containsKey(path)) {
            int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
            if (cut < 0) {
                return item.line();
            }
            path = path.substring(0, cut);
        }
        return lines.get(path);
    }
}
