package org.assay.api;

import static org.assay.api.Api.json;
import static org.assay.api.LeakText.works;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.assay.access.Marking;
import org.assay.access.Protected;
import org.assay.access.Restriction;
import org.assay.identity.Caller;
import org.assay.stack.Stack;

/**
 * Pages in every stage and under every marking, in a space of its own, a shared one and one that nobody outside the team
 * should know of. Each text bears a word that stands nowhere else.
 */
final class LeakWorld {

    private static final String TEAM = "iraq-desk";
    private static final String GUESTS = "syria-desk";

    private final Stack stack;
    private final LeakDesk desk;
    final Canaries canaries = new Canaries();

    /** A person whom admins manage. */
    final UUID who;

    final List<LeakPage> pages = new ArrayList<>();
    final Map<String, Predicate<Caller>> spaces = new LinkedHashMap<>();

    LeakWorld(Stack stack) {
        this.stack = stack;
        desk = new LeakDesk(stack, canaries, pages);
        String own = space(Set.of());
        String shared = space(Set.of(GUESTS));
        String secret = space(Set.of());
        approved(own, Set.of(), Marking.CLEAR, null); // What all the others link to.
        for (Marking marking : Marking.values()) {
            approved(own, Set.of(), marking, marking);
        }
        for (Marking marking : List.of(Marking.GREEN, Marking.AMBER, Marking.RED)) {
            never(own, Set.of(), marking);
        }
        for (Marking marking : List.of(Marking.AMBER, Marking.RED)) {
            approved(own, Set.of(), marking, null);
            suppressed(own, marking, false);
        }
        for (Marking marking : List.of(Marking.AMBER, Marking.AMBER_STRICT)) {
            never(shared, Set.of(GUESTS), marking);
            approved(shared, Set.of(GUESTS), marking, marking);
        }
        for (Marking marking : List.of(Marking.GREEN, Marking.RED)) {
            retired(own, marking);
            suppressed(own, marking, true);
        }
        approved(own, Set.of(), Marking.GREEN, Marking.RED);
        approved(own, Set.of(), Marking.RED, Marking.AMBER);
        never(secret, Set.of(), Marking.AMBER);
        approved(secret, Set.of(), Marking.AMBER_STRICT, Marking.AMBER);
        retired(secret, Marking.AMBER);
        suppressed(secret, Marking.AMBER, true);
        who = person();
    }

    /** A space whose name and title are for those who see anything in it. */
    private String space(Set<String> guests) {
        Api ada = Api.as("ada", stack);
        String slug = Canaries.fresh();
        Predicate<Caller> seen = caller -> caller.member()
                && (caller.admin()
                        || caller.isIn(TEAM)
                        || guests.stream().anyMatch(caller::isIn)
                        || pages.stream().anyMatch(page -> page.space().equals(slug) && page.isSeenBy(caller)));
        canaries.note(slug, "a space's name", seen);
        spaces.put(slug, seen);
        String title = "Space " + canaries.word("a space's title", seen);
        ada.post("/spaces", json("slug", slug, "title", title, "team", TEAM)).with(201);
        if (!guests.isEmpty()) {
            ada.put(
                            "/spaces/" + slug,
                            "none",
                            json("version", 0, "title", title, "team", TEAM, "sharedTeams", guests, "marking", "AMBER"))
                    .with(200);
        }
        return slug;
    }

    /** A page that was never approved, and had another name before. */
    private void never(String space, Set<String> guests, Marking marking) {
        Restriction draft = desk.restriction(marking);
        Protected rules = new Protected(TEAM, guests, draft, Optional.empty());
        LeakText first = new LeakText(canaries, "never approved " + marking, rules, false, null);
        LeakText second = new LeakText(canaries, "never approved " + marking, rules, false, null);
        Answer created = desk.create(space, first, marking);
        JsonNode saved = desk.save("ana", created.text("id"), created.text("hash"), second, marking);
        add(
                "never approved " + marking,
                space,
                created,
                saved,
                first.slug(),
                false,
                second.body,
                null,
                List.of(),
                null,
                rules,
                List.of(first, second));
    }

    /** @param ahead marking of the draft that is ahead; null for none */
    private void approved(String space, Set<String> guests, Marking marking, Marking ahead) {
        Restriction published = desk.restriction(marking);
        Restriction draft = ahead == null ? published : desk.restriction(ahead);
        Protected rules = new Protected(TEAM, guests, draft, Optional.of(published.and(draft)));
        String name = "approved " + marking + (ahead == null ? "" : " with draft " + ahead);
        LeakText old = new LeakText(canaries, name + ", old revision", rules, false, published);
        // Its title stays in the page's address, which whoever works on a later draft knows.
        LeakText shown = new LeakText(canaries, name, rules, true, published, caller -> works(caller, rules, null));
        Answer created = desk.create(space, old, marking);
        JsonNode saved = desk.save("ana", created.text("id"), created.text("hash"), shown, marking);
        List<String> reviews = new ArrayList<>();
        reviews.add(desk.publish(created.text("id"), 2, rules, name));
        if (ahead == null) {
            add(
                    name,
                    space,
                    created,
                    saved,
                    old.slug(),
                    false,
                    shown.body,
                    shown.body,
                    reviews,
                    published,
                    rules,
                    List.of(old, shown));
            return;
        }
        LeakText next = new LeakText(canaries, name + ", draft ahead", rules, false, null);
        // Only reviewers make a page less restricted.
        String author = ahead.compareTo(marking) < 0 ? "rana" : "ana";
        JsonNode head = desk.save(author, created.text("id"), saved.get("hash").asText(), next, ahead);
        reviews.add(desk.review(created.text("id"), 3, rules, name + ", open"));
        canaries.note(head.get("hash").asText(), name + ": the draft's hash", caller -> works(caller, rules, null));
        add(
                name,
                space,
                created,
                saved,
                old.slug(),
                false,
                next.body,
                shown.body,
                reviews,
                published,
                rules,
                List.of(old, shown, next));
    }

    /** A page that was published, and then retired by another publication. */
    private void retired(String space, Marking marking) {
        Restriction restriction = desk.restriction(marking);
        Protected rules = new Protected(TEAM, Set.of(), restriction, Optional.of(restriction));
        String name = "retired " + marking;
        LeakText shown = new LeakText(canaries, name + ", before", rules, true, restriction);
        LeakText last = new LeakText(canaries, name, rules, true, restriction);
        Answer created = desk.create(space, shown, marking);
        List<String> reviews = new ArrayList<>();
        reviews.add(desk.publish(created.text("id"), 1, rules, name));
        JsonNode saved = desk.retire(created, last, marking);
        reviews.add(desk.publish(created.text("id"), 2, rules, name + ", retirement"));
        add(
                name,
                space,
                created,
                saved,
                null,
                true,
                last.body,
                last.body,
                reviews,
                restriction,
                rules,
                List.of(shown, last));
        LeakPage page = pages.get(pages.size() - 1);
        canaries.note(created.text("hash"), name + ": the hash of what was published first", page::isPublishedFor);
    }

    /**
     * A page of which one revision is hidden from everyone: what was published, so that readers have nothing, or what was
     * there before.
     */
    private void suppressed(String space, Marking marking, boolean published) {
        Restriction restriction = desk.restriction(marking);
        Optional<Restriction> approved = published ? Optional.empty() : Optional.of(restriction);
        Protected rules = new Protected(TEAM, Set.of(), restriction, approved);
        String name = "suppressed " + marking + (published ? ", what was published" : ", an old revision");
        Predicate<Caller> works = caller -> works(caller, rules, null);
        // Titles stay in addresses, which whoever works on the page knows, and readers where that is what they see.
        LeakText hidden = new LeakText(canaries, name + ", hidden", caller -> false, works);
        LeakText shown = new LeakText(canaries, name, rules, !published, restriction, works);
        Answer created = desk.create(space, hidden, marking);
        List<String> reviews = new ArrayList<>();
        JsonNode saved;
        if (published) {
            reviews.add(desk.publish(created.text("id"), 1, rules, name));
            saved = desk.save("ana", created.text("id"), created.text("hash"), shown, marking);
        } else {
            saved = desk.save("ana", created.text("id"), created.text("hash"), shown, marking);
            reviews.add(desk.publish(created.text("id"), 2, rules, name));
        }
        Api.as("rana", stack)
                .post("/pages/" + created.text("id") + "/revisions/1/suppress", json("reason", "It said too much"))
                .with(204);
        add(
                name,
                space,
                created,
                saved,
                published ? null : hidden.slug(),
                false,
                shown.body,
                published ? null : shown.body,
                reviews,
                published ? null : restriction,
                rules,
                List.of(hidden, shown));
    }

    private void add(
            String name,
            String space,
            Answer created,
            JsonNode saved,
            String formerSlug,
            boolean retired,
            String draft,
            String approved,
            List<String> reviews,
            Restriction published,
            Protected rules,
            List<LeakText> revisions) {
        UUID id = UUID.fromString(created.text("id"));
        String thread = desk.thread(id, revisions.size(), rules, name);
        LeakPage page = new LeakPage(
                name,
                space,
                id,
                saved.get("slug").asText(),
                formerSlug,
                retired,
                draft,
                approved,
                reviews,
                thread,
                published,
                rules,
                revisions.stream().map(text -> text.allowed).toList());
        canaries.note(id.toString(), name + ": the page's id", page::isSeenBy);
        canaries.note(created.text("hash"), name + ": an old hash", caller -> works(caller, rules, published));
        canaries.note(
                saved.get("hash").asText(),
                name + ": a hash",
                published == null ? page::isWorkedOnBy : page::isPublishedFor);
        canaries.note(thread, name + ": a thread's id", page::isWorkedOnBy);
        reviews.forEach(review -> canaries.note(review, name + ": a review's id", page::isWorkedOnBy));
        pages.add(page);
    }

    /** Somebody new, whom admins manage. */
    private UUID person() {
        String name = stack.newPerson().name();
        return UUID.fromString(Api.as("ada", stack)
                .get("/people/accounts?q=" + name)
                .with(200)
                .items("id")
                .get(0));
    }
}
