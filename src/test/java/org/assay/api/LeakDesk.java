package org.assay.api;

import static org.assay.api.Api.json;
import static org.assay.api.LeakText.works;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.access.Protected;
import org.assay.access.Restriction;
import org.assay.stack.Stack;

/** How pages come into the {@link LeakWorld}: written, reviewed, published and talked about over REST. */
final class LeakDesk {

    private static final List<String> NAMED = List.of("ana", "rana", "reed");

    private final Stack stack;
    private final Canaries canaries;
    private final List<LeakPage> pages;

    /** Whom red pages name. */
    private final List<UUID> people;

    /** @param pages the pages that are there already, with more to come */
    LeakDesk(Stack stack, Canaries canaries, List<LeakPage> pages) {
        this.stack = stack;
        this.canaries = canaries;
        this.pages = pages;
        people = NAMED.stream().map(this::id).toList();
    }

    private UUID id(String person) {
        return UUID.fromString(Api.as(person, stack).get("/me").with(200).text("id"));
    }

    /** A page's first revision, by Ana. */
    Answer create(String space, LeakText text, Marking marking) {
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

    JsonNode save(String author, String id, String base, LeakText text, Marking marking) {
        return save(author, id, base, text, marking, false);
    }

    /** Ana saves it as retired from the next publication on. */
    JsonNode retire(Answer page, LeakText text, Marking marking) {
        return save("ana", page.text("id"), page.text("hash"), text, marking, true);
    }

    private JsonNode save(String author, String id, String base, LeakText text, Marking marking, boolean retired) {
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

    /** Every other page is an actor, the first among them. */
    private boolean isActor() {
        return pages.size() % 2 == 0;
    }

    /** Every actor is related to the world's first, so that many would show on its page and around it. */
    private Map<String, Object> facts(LeakText text) {
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
    private String body(LeakText text) {
        String link = pages.isEmpty()
                ? ""
                : "\n[[" + pages.get(0).space() + "/" + pages.get(0).slug() + "|first]]\n";
        return "# Heading\n\nText " + text.body + " begins.\n" + link;
    }

    /** Asks for a review of a revision, approves it and publishes it; gives the review's id. */
    String publish(String page, int revision, Protected rules, String name) {
        String review = review(page, revision, rules, name);
        Api rana = Api.as("rana", stack);
        String hash = rana.get("/reviews/" + review).with(200).text("hash");
        String comment = canaries.word(name + ": a vote's comment", caller -> works(caller, rules, null));
        rana.post("/reviews/" + review + "/votes", json("hash", hash, "vote", "approve", "comment", comment))
                .with(200);
        rana.post("/reviews/" + review + "/publish", json("hash", hash)).with(200);
        return review;
    }

    String review(String page, int revision, Protected rules, String name) {
        String title = canaries.word(name + ": a review's title", caller -> works(caller, rules, null));
        var seen = new ObjectMapper().createObjectNode().put("id", page).put("revision", revision);
        return Api.as("ana", stack)
                .post("/reviews", json("title", title, "pages", List.of(seen)))
                .with(201)
                .text("id");
    }

    String thread(UUID page, int revision, Protected rules, String name) {
        String said = canaries.word(name + ": what is said in a thread", caller -> works(caller, rules, null));
        return Api.as("rana", stack)
                .post("/pages/" + page + "/threads", "{\"revision\":" + revision + ",\"text\":\"" + said + "\"}")
                .with(201)
                .text("id");
    }

    private List<UUID> named(Marking marking) {
        return marking == Marking.RED ? people : List.of();
    }

    Restriction restriction(Marking marking) {
        return new Restriction(marking, new TreeSet<>(named(marking)));
    }
}
