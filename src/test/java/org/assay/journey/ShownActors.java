package org.assay.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.api.Answer;
import org.assay.api.Api;
import org.assay.stack.Stack;

/**
 * Actors with names, relations, letters and a merge, a place and an event, made through REST: words of our own about a committee
 * and those around it.
 *
 * @param space slug of the space
 * @param committee slug of the actor with most relations
 * @param committeeId its page
 * @param spokesman slug of an actor that is a source
 * @param merged slug of an actor for whom the committee stands
 */
record ShownActors(String space, String committee, String committeeId, String spokesman, String merged) {

    static ShownActors in(Stack stack, String space) {
        Api ana = Api.as("ana", stack);
        String me = ana.get("/me").with(200).text("id");
        String state =
                actor(ana, space, "The republic", Map.of("actorKind", "state")).text("id");
        String army = actor(
                        ana,
                        space,
                        "Army of the republic",
                        Map.of(
                                "actorKind",
                                "armed-forces",
                                "relations",
                                List.of(relation("part-of", state, "from", "1921"))))
                .text("id");
        String militia = actor(
                        ana,
                        space,
                        "Volunteers of the river",
                        Map.of(
                                "actorKind",
                                "armed-group",
                                "relations",
                                List.of(
                                        relation("part-of", army, "negated", true, "asOf", Map.of("edtf", "2015-10~")),
                                        relation("coordinates-with", army, "from", "2014-06"))))
                .text("id");
        String parliament = actor(
                        ana,
                        space,
                        "Parliament",
                        Map.of("actorKind", "legislature", "relations", List.of(relation("part-of", state))))
                .text("id");
        String paper = actor(ana, space, "The Evening Courier", Map.of("actorKind", "outlet"))
                .text("id");
        Answer committee = actor(
                ana,
                space,
                "Committee for the rivers",
                Map.of(
                        "actorKind", "legislative-committee",
                        "roles", List.of("looks into what happened at the dam"),
                        "aliases",
                                List.of(
                                        Map.of(
                                                "form",
                                                "The committee",
                                                "usedBy",
                                                paper,
                                                "from",
                                                "2014",
                                                "language",
                                                "en"),
                                        Map.of("form", "لجنة الأنهار", "script", "Arab", "language", "ar")),
                        "identifiers", List.of(Map.of("scheme", "register", "value", "RC-17")),
                        "relations",
                                List.of(
                                        relation("part-of", parliament, "from", "2014-03", "credibility", "1"),
                                        relation(
                                                "accuses",
                                                militia,
                                                "asOf",
                                                Map.of("edtf", "2015-10-20"),
                                                "credibility",
                                                "3",
                                                "note",
                                                "In the second sitting, without naming a commander."),
                                        relation(
                                                "hostile-to",
                                                army,
                                                "negated",
                                                true,
                                                "provenance",
                                                "analyst-knowledge"))));
        String committeeId = committee.text("id");
        for (String member : List.of("The chairwoman", "The engineer", "A member from the delta", "حيدر النهري")) {
            actor(
                    ana,
                    space,
                    member,
                    Map.of(
                            "actorKind",
                            "person",
                            "relations",
                            List.of(relation(
                                    member.equals("The chairwoman") ? "chairs" : "member-of",
                                    committeeId,
                                    "from",
                                    "2014-04",
                                    "until",
                                    "2016"))));
        }
        Answer spokesman = actor(
                ana,
                space,
                "Spokesman of the committee",
                Map.of(
                        "actorKind", "person",
                        "relations", List.of(relation("spokesperson-for", committeeId, "from", "2015-01~")),
                        "source",
                                Map.of(
                                        "type",
                                        "office",
                                        "access",
                                        "second-hand",
                                        "interest",
                                        "Wants the committee to look busy before the vote.",
                                        "descriptor",
                                        "A spokesman who was not present and relays what members told him.",
                                        "letters",
                                        List.of(
                                                letter("C", "2015-02", me, "Two announcements came true."),
                                                letter(
                                                        "D",
                                                        "2015-10-20",
                                                        me,
                                                        "Announced a visit that never took place.")))));
        Answer merged = actor(ana, space, "Rivers committee", Map.of("actorKind", "legislative-committee"));
        decide(ana, merged, committeeId, me);
        String place = ana.post(
                        "/pages",
                        Api.json(
                                "space",
                                space,
                                "kind",
                                "place",
                                "title",
                                "Country of the rivers",
                                "facts",
                                Map.of("placeKind", "country", "iso3166", "IQ")))
                .with(201)
                .text("id");
        String dam = ana.post(
                        "/pages",
                        Api.json(
                                "space",
                                space,
                                "kind",
                                "place",
                                "title",
                                "The dam",
                                "facts",
                                Map.of(
                                        "placeKind",
                                        "facility",
                                        "country",
                                        place,
                                        "latitude",
                                        36.63,
                                        "longitude",
                                        42.82)))
                .with(201)
                .text("id");
        ana.post(
                        "/pages",
                        Api.json(
                                "space",
                                space,
                                "kind",
                                "event",
                                "title",
                                "Sitting at the dam",
                                "facts",
                                Map.of(
                                        "date",
                                        Map.of("edtf", "2015-10~", "stated", "last week"),
                                        "places",
                                        List.of(dam),
                                        "participants",
                                        List.of(committeeId))))
                .with(201);
        return new ShownActors(space, committee.text("slug"), committeeId, spokesman.text("slug"), merged.text("slug"));
    }

    /** The addresses of their screens. */
    List<String> screens() {
        String wiki = "/wiki/" + space + "/";
        return List.of(
                wiki + committee,
                wiki + committee + "/network/1",
                wiki + committee + "/network/2",
                wiki + committee + "/identity",
                wiki + committee + "/claims?show=about",
                wiki + committee + "/edit",
                wiki + spokesman,
                wiki + spokesman + "/edit",
                wiki + merged,
                wiki + merged + "/identity",
                wiki + merged + "/compare/1/2",
                wiki + "the-dam",
                wiki + "the-dam/edit",
                wiki + "sitting-at-the-dam",
                wiki + "sitting-at-the-dam/edit",
                "/new/" + space + "/as/actor",
                "/new/" + space + "/as/place",
                "/new/" + space + "/as/event");
    }

    /** How many statements their screens may cost. */
    Map<String, Integer> budgets() {
        String wiki = "/wiki/" + space + "/";
        Map<String, Integer> budgets = new LinkedHashMap<>();
        budgets.put(wiki + committee, 13);
        budgets.put(wiki + spokesman, 12);
        budgets.put(wiki + committee + "/network/1", 9);
        budgets.put(wiki + committee + "/network/2", 11);
        budgets.put(wiki + committee + "/identity", 6);
        budgets.put(wiki + committee + "/edit", 5);
        budgets.put(wiki + "the-dam", 3);
        budgets.put(wiki + "sitting-at-the-dam", 3);
        return budgets;
    }

    static Answer actor(Api api, String space, String title, Map<String, ?> facts) {
        return api.post("/pages", Api.json("space", space, "kind", "actor", "title", title, "facts", facts))
                .with(201);
    }

    static Map<String, Object> relation(String type, String to, Object... more) {
        Map<String, Object> relation = new LinkedHashMap<>(Map.of("type", type, "to", to, "provenance", "stated"));
        for (int i = 0; i < more.length; i += 2) {
            relation.put((String) more[i], more[i + 1]);
        }
        return relation;
    }

    private static Map<String, Object> letter(String letter, String at, String by, String rationale) {
        return Map.of("letter", letter, "at", at, "by", by, "rationale", rationale);
    }

    private static void decide(Api api, Answer actor, String other, String by) {
        Map<String, Object> decision = Map.of(
                "other",
                other,
                "verdict",
                "same",
                "by",
                by,
                "at",
                "2026-01-02T03:04:05Z",
                "basis",
                "The same room, the same members, named in short by the paper.");
        api.put(
                        "/pages/" + actor.text("id"),
                        actor.text("hash"),
                        Api.json(
                                "title",
                                "Rivers committee",
                                "body",
                                "",
                                "facts",
                                Map.of(
                                        "actorKind",
                                        "legislative-committee",
                                        "identity",
                                        new ArrayList<>(List.of(decision)),
                                        "mergedInto",
                                        other)))
                .with(200);
    }
}
