package org.assay.api;

import static org.assay.api.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.assay.access.AccessPolicy;
import org.assay.access.Marking;
import org.assay.access.Permission;
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
    private static final List<String> NAMED = List.of("ana", "rana", "reed");

    private final Stack stack;
    private final Map<String, UUID> people = new LinkedHashMap<>();
    final Canaries canaries = new Canaries();

    /** A person whom admins manage. */
    final UUID who;

    final List<LeakPage> pages = new ArrayList<>();
    final Map<String, Predicate<Caller>> spaces = new LinkedHashMap<>();

    LeakWorld(Stack stack) {
        this.stack = stack;
        NAMED.forEach(person -> people.put(
                person,
                UUID.fromString(Api.as(person, stack).get("/me").with(200).text("id"))));
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
        Restriction draft = restriction(marking);
        Protected rules = new Protected(TEAM, guests, draft, Optional.empty());
        Text first = new Text("never approved " + marking, rules, false, null);
        Text second = new Text("never approved " + marking, rules, false, null);
        Answer created = create(space, first, marking);
        JsonNode saved = save("ana", created.text("id"), created.text("hash"), second, marking);
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
        Restriction published = restriction(marking);
        Restriction draft = ahead == null ? published : restriction(ahead);
        Protected rules = new Protected(TEAM, guests, draft, Optional.of(published.and(draft)));
        String name = "approved " + marking + (ahead == null ? "" : " with draft " + ahead);
        Text old = new Text(name + ", old revision", rules, false, published);
        // Its title stays in the page's address, which whoever works on a later draft knows.
        Text shown = new Text(name, rules, true, published, caller -> works(caller, rules, null));
        Answer created = create(space, old, marking);
        JsonNode saved = save("ana", created.text("id"), created.text("hash"), shown, marking);
        List<String> reviews = new ArrayList<>();
        reviews.add(publish(created.text("id"), 2, rules, name));
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
        Text next = new Text(name + ", draft ahead", rules, false, null);
        // Only reviewers make a page less restricted.
        String author = ahead.compareTo(marking) < 0 ? "rana" : "ana";
        JsonNode head = save(author, created.text("id"), saved.get("hash").asText(), next, ahead);
        reviews.add(review(created.text("id"), 3, rules, name + ", open"));
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
        Restriction restriction = restriction(marking);
        Protected rules = new Protected(TEAM, Set.of(), restriction, Optional.of(restriction));
        String name = "retired " + marking;
        Text shown = new Text(name + ", before", rules, true, restriction);
        Text last = new Text(name, rules, true, restriction);
        Answer created = create(space, shown, marking);
        List<String> reviews = new ArrayList<>();
        reviews.add(publish(created.text("id"), 1, rules, name));
        JsonNode saved = retire(created, last, marking);
        reviews.add(publish(created.text("id"), 2, rules, name + ", retirement"));
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
        Restriction restriction = restriction(marking);
        Optional<Restriction> approved = published ? Optional.empty() : Optional.of(restriction);
        Protected rules = new Protected(TEAM, Set.of(), restriction, approved);
        String name = "suppressed " + marking + (published ? ", what was published" : ", an old revision");
        Predicate<Caller> works = caller -> works(caller, rules, null);
        // Titles stay in addresses, which whoever works on the page knows, and readers where that is what they see.
        Text hidden = new Text(name + ", hidden", caller -> false, works);
        Text shown = new Text(name, rules, !published, restriction, works);
        Answer created = create(space, hidden, marking);
        List<String> reviews = new ArrayList<>();
        JsonNode saved;
        if (published) {
            reviews.add(publish(created.text("id"), 1, rules, name));
            saved = save("ana", created.text("id"), created.text("hash"), shown, marking);
        } else {
            saved = save("ana", created.text("id"), created.text("hash"), shown, marking);
            reviews.add(publish(created.text("id"), 2, rules, name));
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
            List<Text> revisions) {
        UUID id = UUID.fromString(created.text("id"));
        String thread = thread(id, revisions.size(), rules, name);
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

    /** The words of one revision. */
    private final class Text {

        final Predicate<Caller> allowed;
        final String title;
        final String body;
        final String summary;
        final String alias;

        /** @param published restriction of the revision, where it is not the draft's own */
        Text(String what, Protected rules, boolean isPublished, Restriction published) {
            this(what, rules, isPublished, published, caller -> false);
        }

        /** @param addressed who knows the page's address, in which the title stays */
        Text(String what, Protected rules, boolean isPublished, Restriction published, Predicate<Caller> addressed) {
            this(
                    what,
                    caller -> works(caller, rules, published)
                            || isPublished && AccessPolicy.allows(caller, Permission.READ_APPROVED, rules),
                    addressed);
        }

        /** @param allowed who reads it */
        Text(String what, Predicate<Caller> allowed, Predicate<Caller> addressed) {
            this.allowed = allowed;
            title = canaries.word(what + ": title", allowed.or(addressed));
            body = canaries.word(what + ": text", allowed);
            summary = canaries.word(what + ": summary", allowed);
            alias = canaries.word(what + ": another name", allowed);
        }

        String slug() {
            return "title-" + title;
        }
    }

    private static boolean works(Caller caller, Protected rules, Restriction then) {
        return AccessPolicy.allows(caller, Permission.READ_DRAFT, then == null ? rules : rules.narrowedTo(then));
    }

    private Answer create(String space, Text text, Marking marking) {
        return Api.as("ana", stack)
                .post(
                        "/pages",
                        json(
                                "space",
                                space,
                                "kind",
                                isActor() ? "actor" : "topic",
                                "facts",
                                facts(text),
                                "title",
                                "Title " + text.title,
                                "body",
                                body(text),
                                "marking",
                                marking.label(),
                                "named",
                                named(marking),
                                "summary",
                                text.summary))
                .with(201);
    }

    private JsonNode save(String author, String id, String base, Text text, Marking marking) {
        return save(author, id, base, text, marking, false);
    }

    private JsonNode retire(Answer page, Text text, Marking marking) {
        return save("ana", page.text("id"), page.text("hash"), text, marking, true);
    }

    private JsonNode save(String author, String id, String base, Text text, Marking marking, boolean retired) {
        return Api.as(author, stack)
                .put(
                        "/pages/" + id,
                        base,
                        json(
                                "title",
                                "Title " + text.title,
                                "body",
                                body(text),
                                "facts",
                                facts(text),
                                "marking",
                                marking.label(),
                                "named",
                                named(marking),
                                "retired",
                                retired,
                                "summary",
                                text.summary))
                .with(200)
                .json()
                .get("page");
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

    /** Every other page is an actor, the first among them. */
    private boolean isActor() {
        return pages.size() % 2 == 0;
    }

    /** Every actor is related to the world's first, so that many would show on its page and around it. */
    private Map<String, Object> facts(Text text) {
        if (!isActor()) {
            return Map.of();
        }
        Map<String, Object> facts = new LinkedHashMap<>(
                Map.of("actorKind", "person", "aliases", List.of(Map.of("form", "Alias " + text.alias))));
        if (!pages.isEmpty()) {
            facts.put(
                    "relations",
                    List.of(Map.of(
                            "type", "part-of",
                            "to", pages.get(0).id().toString(),
                            "negated", true,
                            "provenance", "stated",
                            "from", "2015-10")));
        }
        return facts;
    }

    /** Every page links to the world's first, so that many would show among what leads there. */
    private String body(Text text) {
        String link = pages.isEmpty()
                ? ""
                : "\n[[" + pages.get(0).space() + "/" + pages.get(0).slug() + "|first]]\n";
        return "# Heading\n\nText " + text.body + " begins.\n" + link;
    }

    private String publish(String page, int revision, Protected rules, String name) {
        String review = review(page, revision, rules, name);
        Api rana = Api.as("rana", stack);
        String hash = rana.get("/reviews/" + review).with(200).text("hash");
        String comment = canaries.word(name + ": a vote's comment", caller -> works(caller, rules, null));
        rana.post("/reviews/" + review + "/votes", json("hash", hash, "vote", "approve", "comment", comment))
                .with(200);
        rana.post("/reviews/" + review + "/publish", json("hash", hash)).with(200);
        return review;
    }

    private String review(String page, int revision, Protected rules, String name) {
        String title = canaries.word(name + ": a review's title", caller -> works(caller, rules, null));
        var seen = new ObjectMapper().createObjectNode().put("id", page).put("revision", revision);
        return Api.as("ana", stack)
                .post("/reviews", json("title", title, "pages", List.of(seen)))
                .with(201)
                .text("id");
    }

    private String thread(UUID page, int revision, Protected rules, String name) {
        String said = canaries.word(name + ": what is said in a thread", caller -> works(caller, rules, null));
        return Api.as("rana", stack)
                .post("/pages/" + page + "/threads", "{\"revision\":" + revision + ",\"text\":\"" + said + "\"}")
                .with(201)
                .text("id");
    }

    private List<UUID> named(Marking marking) {
        return marking == Marking.RED ? List.copyOf(people.values()) : List.of();
    }

    private Restriction restriction(Marking marking) {
        return new Restriction(marking, new TreeSet<>(named(marking)));
    }
}
