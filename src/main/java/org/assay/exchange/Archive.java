package org.assay.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.assay.facts.Ref;
import org.assay.platform.rest.StrictUuid;

/**
 * A file of the archive's format, taken apart: every thing in its section, found by its name.
 *
 * <p>Two versions are read. {@link #FIRST} holds one document, whose text comes beside it as a file of its own. {@link #OWN} is
 * what the wiki writes: the same with several documents that bring their captures with them, and members for what the first has
 * no place for.
 */
final class Archive {

    static final String FIRST = "intelligence-wiki/seed-dossier/1.0";
    static final String OWN = "assay/dossier/1.0";

    private static final int MOST_THINGS = 20_000;

    /** What both versions may hold besides, and an import passes over. */
    private static final Set<String> UNREAD = Set.of(
            "schema", "about", "scales", "contributors", "expected", "assessments", "forecasts", "reviews", "document");

    private final Item root;
    private final Map<Section, List<Item>> sections = new EnumMap<>(Section.class);
    private final Map<String, Item> byName = new LinkedHashMap<>();

    private Archive(Item root) {
        this.root = root;
    }

    /**
     * Takes a file apart.
     *
     * @throws Refused if it is no archive at all: no JSON object, or of a version that nobody knows
     */
    static Archive of(byte[] json, Findings findings) {
        Node node = Node.parse(json);
        Item root = new Item(node, "", findings);
        if (!node.isObject()) {
            throw new Refused(List.of(new Finding(node.line(), "", "malformed", "must be a JSON object")));
        }
        Archive archive = new Archive(root);
        String schema = root.text("schema");
        if (!FIRST.equals(schema) && !OWN.equals(schema)) {
            throw new Refused(List.of(
                    new Finding(root.line("schema"), "schema", "unknown-version", "must be " + FIRST + " or " + OWN)));
        }
        archive.collect(findings);
        return archive;
    }

    private void collect(Findings findings) {
        for (Section section : Section.values()) {
            boolean single = section == Section.DOCUMENT && isFirst();
            Item document = single ? root.object("document") : null;
            List<Item> items =
                    single ? document == null ? List.of() : List.of(document) : root.objects(section.member());
            if (items.size() > MOST_THINGS) {
                findings.add(
                        root.line(section.member()), section.member(), "too-many", "must have at most " + MOST_THINGS);
                items = List.of();
            }
            sections.put(section, new ArrayList<>());
            items.forEach(item -> take(section, item));
        }
        root.node().members().keySet().stream()
                .filter(name -> !UNREAD.contains(name)
                        && List.of(Section.values()).stream()
                                .noneMatch(section -> section.member().equals(name)))
                .forEach(name ->
                        findings.add(root.line(name), "", "unknown-field", "is no part of this version of the format"));
        if (isFirst() && sections.get(Section.DOCUMENT).isEmpty()) {
            findings.add(root.line("document"), "document", "missing", "must be given");
        }
    }

    private void take(Section section, Item item) {
        String id = item.required("id");
        if (id == null) {
            return;
        }
        if (ref(section, id).isEmpty()) {
            item.refuse(
                    "id",
                    "malformed",
                    "must be " + section.prefix() + "/ and up to 80 letters A to Z, digits and hyphens");
        } else if (byName.putIfAbsent(id, item) != null) {
            item.refuse("id", "duplicate", "stands in line " + byName.get(id).line() + " already");
        } else {
            sections.get(section).add(item);
        }
    }

    /** The name without what it begins with, if it is one of the section's. */
    static Optional<String> ref(Section section, String id) {
        String prefix = section.prefix() + "/";
        return id.startsWith(prefix) ? Ref.of(id.substring(prefix.length())) : Optional.empty();
    }

    /**
     * The short name that one of its things shall have: what stands in its name, unless {@code ref} says otherwise, which may be
     * that it has none. A name that is an id is no short name.
     */
    static String ref(Section section, Item item) {
        if (item.node().members().containsKey("ref")) {
            return item.has("ref") ? item.text("ref") : "";
        }
        return id(section, item).isPresent() ? "" : tail(section, item);
    }

    /** The page's id that stands in the name of one of its things, if it is one. */
    static Optional<UUID> id(Section section, Item item) {
        return StrictUuid.of(tail(section, item));
    }

    private static String tail(Section section, Item item) {
        return item.text("id").substring(section.prefix().length() + 1);
    }

    boolean isFirst() {
        return FIRST.equals(root.text("schema"));
    }

    Item root() {
        return root;
    }

    List<Item> of(Section section) {
        return sections.get(section);
    }

    /** Whether there is a thing of that name. */
    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** What it holds that no kind of page takes over yet, and how many. */
    Map<String, Integer> left() {
        Map<String, Integer> left = new TreeMap<>();
        for (String name : List.of("assessments", "forecasts", "reviews")) {
            int size = root.list(name).size();
            if (size > 0) {
                left.put(name, size);
            }
        }
        return left;
    }
}
