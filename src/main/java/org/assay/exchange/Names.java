package org.assay.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which page each name of a file means: one that is there already, or one that is about to be made.
 *
 * @param pages the page's id by the name in the file
 * @param refs the short name that the page gets where it is not the file's: another thing has it already, or the name in the
 *     file is the page's id
 */
record Names(Map<String, UUID> pages, Map<String, String> refs) {

    /** The short name of a thing as its page has it; empty for none. */
    String ref(Section section, Item item) {
        return refs.getOrDefault(item.text("id"), Archive.ref(section, item));
    }

    /** The page that a member names; null where it is absent, or names nothing, which is said. */
    UUID page(Item item, String member, Section section) {
        String name = item.text(member);
        return name == null ? null : page(name, section, item.line(member), item.at(member), item.findings());
    }

    /** As {@link #page}, of a member that must be there. */
    UUID required(Item item, String member, Section section) {
        String name = item.required(member);
        return name == null ? null : page(name, section, item.line(member), item.at(member), item.findings());
    }

    /** The pages that a list names, in its order. */
    List<UUID> pages(Item item, String member, Section section) {
        List<UUID> ids = new ArrayList<>();
        for (Item.Word word : item.words(member)) {
            UUID id = page(word.text(), section, word.line(), word.path(), item.findings());
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    UUID of(Section section, Item item) {
        return pages.get(item.text("id"));
    }

    private UUID page(String name, Section section, int line, String path, Findings findings) {
        UUID id = Archive.ref(section, name).isEmpty() ? null : pages.get(name);
        if (id == null) {
            findings.add(line, path, "dangling", "must name one of this file's " + section.member());
        }
        return id;
    }
}
