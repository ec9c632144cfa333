package org.assay.exchange;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.page.Content;
import org.assay.page.PageContents;

/** The pages that facts speak of and that the caller does not see: what he imports does not take them out. */
final class Hidden {

    private static final Pattern ID =
            Pattern.compile("\"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\"");

    private Hidden() {}

    static Set<UUID> of(Collection<Content> contents, PageContents pages) {
        Set<UUID> ids = new HashSet<>();
        for (Content content : contents) {
            Matcher matcher = ID.matcher(content.facts());
            while (matcher.find()) {
                ids.add(UUID.fromString(matcher.group(1)));
            }
        }
        ids.removeAll(pages.seen(ids));
        return ids;
    }
}
