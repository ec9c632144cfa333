package org.assay.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.facts.Ref;

/** Decides for each thing of a file which page it is: an old one, or a new one with a new id and a short name that is free. */
@ApplicationScoped
class Naming {

    @Inject
    private Matches matches;

    /**
     * The decision for a whole file.
     *
     * @param names by the file's names
     * @param old the pages that are there already
     */
    record Named(Names names, Set<UUID> old) {}

    Named of(Archive archive, UUID space, Findings notes) {
        Decision decision = new Decision(space, notes);
        for (Section section : List.of(Section.ACTOR, Section.PLACE, Section.EVENT, Section.ORIGIN)) {
            List<Item> items = archive.of(section);
            decide(decision, section, items, matches.byRef(section, space, refs(section, items)));
        }
        archive.of(Section.DOCUMENT).forEach(item -> document(decision, item, archive));
        claims(decision, archive);
        return new Named(new Names(decision.pages, decision.refs), decision.old);
    }

    private static final class Decision {

        private final UUID space;
        private final Findings notes;
        private final Map<String, UUID> pages = new HashMap<>();
        private final Map<String, String> refs = new HashMap<>();
        private final Set<UUID> old = new HashSet<>();

        Decision(UUID space, Findings notes) {
            this.space = space;
            this.notes = notes;
        }

        void is(Item item, UUID page) {
            pages.put(item.text("id"), page);
            old.add(page);
        }

        void isNew(Item item) {
            pages.put(item.text("id"), UUID.randomUUID());
        }

        void renamed(Item item, String ref) {
            refs.put(item.text("id"), ref);
            notes.add(
                    item.line("id"),
                    item.at("id"),
                    "renamed",
                    "is called " + ref + " here: another has the name already");
        }
    }

    private void decide(Decision decision, Section section, List<Item> items, Map<String, UUID> byRef) {
        List<UUID> byId = matches.byId(section, decision.space, ids(section, items));
        for (Item item : items) {
            String ref = Archive.ref(section, item);
            Optional<UUID> id = Archive.id(section, item).filter(byId::contains);
            if (id.isPresent()) {
                decision.is(item, id.get());
            } else if (byRef.containsKey(ref)) {
                decision.is(item, byRef.get(ref));
            } else {
                decision.isNew(item);
            }
        }
    }

    private void document(Decision decision, Item item, Archive archive) {
        Optional<UUID> known =
                CaptureFiles.sha256(item, archive).flatMap(hash -> matches.document(decision.space, hash));
        String ref = Archive.ref(Section.DOCUMENT, item);
        if (known.isPresent()) {
            decision.is(item, known.get());
            ownRef(decision, item, known.get());
            return;
        }
        decision.isNew(item);
        String free = ref;
        for (int n = 2; !free.isEmpty() && !isFree(decision, free); n++) {
            free = ref.replaceFirst("[0-9]+$", "") + n;
        }
        if (!free.equals(ref)) {
            decision.renamed(item, free);
        }
    }

    private boolean isFree(Decision decision, String ref) {
        return !decision.refs.containsValue(ref)
                && matches.byRef(Section.DOCUMENT, decision.space, List.of(ref)).isEmpty();
    }

    /** A document keeps the short name that it has, whatever the file calls it. */
    private void ownRef(Decision decision, Item item, UUID page) {
        String ref = matches.ref(page).orElse("");
        if (!ref.equals(Archive.ref(Section.DOCUMENT, item))) {
            decision.refs.put(item.text("id"), ref);
        }
    }

    private void claims(Decision decision, Archive archive) {
        Map<String, List<Item>> byDocument =
                archive.of(Section.CLAIM).stream().collect(Collectors.groupingBy(Naming::document));
        byDocument.forEach((name, items) -> {
            Item document = archive.of(Section.DOCUMENT).stream()
                    .filter(item -> item.text("id").equals(name))
                    .findFirst()
                    .orElse(null);
            UUID page = decision.pages.get(name);
            String prefix = document == null
                    ? ""
                    : new Names(decision.pages, decision.refs).ref(Section.DOCUMENT, document) + "-";
            claims(decision, items, page, prefix.equals("-") ? "" : prefix);
        });
    }

    /** The claims of one document: by their own names, or by those that they got because another document's had them. */
    private void claims(Decision decision, List<Item> items, UUID document, String prefix) {
        Set<String> refs = new HashSet<>(refs(Section.CLAIM, items));
        Map<String, UUID> taken = matches.byRef(Section.CLAIM, decision.space, refs);
        Set<String> wanted = new HashSet<>(refs);
        refs.forEach(ref -> wanted.add(prefix + ref));
        Map<String, UUID> own = document == null || !decision.old.contains(document)
                ? Map.of()
                : matches.claims(decision.space, document, wanted);
        List<UUID> byId = matches.byId(Section.CLAIM, decision.space, ids(Section.CLAIM, items));
        for (Item item : items) {
            String ref = Archive.ref(Section.CLAIM, item);
            Optional<UUID> id = Archive.id(Section.CLAIM, item).filter(byId::contains);
            if (id.isPresent()) {
                decision.is(item, id.get());
            } else if (own.containsKey(ref)) {
                decision.is(item, own.get(ref));
            } else if (!ref.isEmpty() && own.containsKey(prefix + ref)) {
                decision.is(item, own.get(prefix + ref));
                decision.renamed(item, prefix + ref);
            } else {
                decision.isNew(item);
                if (taken.containsKey(ref)
                        && !prefix.isEmpty()
                        && Ref.of(prefix + ref).isPresent()) {
                    decision.renamed(item, prefix + ref);
                }
            }
        }
    }

    private static String document(Item claim) {
        Item selector = claim.has("selector") ? claim.object("selector") : null;
        String document = selector == null ? null : selector.text("document");
        return document == null ? "" : document;
    }

    private static Collection<String> refs(Section section, List<Item> items) {
        return items.stream()
                .map(item -> Archive.ref(section, item))
                .filter(ref -> !ref.isEmpty())
                .toList();
    }

    private static List<UUID> ids(Section section, List<Item> items) {
        return items.stream()
                .flatMap(item -> Archive.id(section, item).stream())
                .toList();
    }
}
