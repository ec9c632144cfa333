package org.assay.journey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.assay.api.Answer;
import org.assay.api.Api;
import org.assay.stack.Stack;

/**
 * A document of our own words with an author, two speakers and three claims, made through REST.
 *
 * @param space slug of the space
 * @param document slug of the document
 * @param documentId its page
 * @param author page of the actor who wrote it
 * @param spokesman page of one speaker
 * @param minister page of another
 * @param help slug of the claim that help came, contradicted by {@code nobody}
 * @param nobody slug of the claim that nobody was invited
 * @param origin slug of the first one's origin
 */
record ShownClaims(
        String space,
        String document,
        String documentId,
        String author,
        String spokesman,
        String minister,
        String help,
        String nobody,
        String origin) {

    static final String TEXT =
            """
            The committee met on Tuesday. Its spokesman said that help had come from the air, "again and again".

            “Nobody was invited,” the minister said on Wednesday. “Nobody will be. The sky is ours.”

            قال المتحدث إن الطائرات عادت ليلاً. A witness may have seen two of them over the river.
            """;

    static ShownClaims in(Stack stack, String space) {
        Api ana = Api.as("ana", stack);
        String author = actor(ana, space, "The author of the report");
        String spokesman = actor(ana, space, "The committee’s spokesman");
        String minister = actor(ana, space, "The minister of defence");
        Answer document = ana.post(
                        "/spaces/" + space + "/documents",
                        Api.json(
                                "title",
                                "Help from the air",
                                "text",
                                TEXT,
                                "facts",
                                Map.of("author", author, "published", Map.of("edtf", "2015-10-21"))))
                .with(201);
        Answer origin = ana.post(
                        "/pages", Api.json("space", space, "kind", "origin", "title", "The committee and its sources"))
                .with(201);
        ShownClaims shown = new ShownClaims(
                space,
                document.text("slug"),
                document.text("id"),
                author,
                spokesman,
                minister,
                null,
                null,
                origin.text("slug"));
        Answer help = shown.claim(
                ana,
                "Help came to Biji from the air.",
                "help had come from the air",
                spokesman,
                Map.of("origin", origin.text("id"), "credibility", "3", "gradeReason", "One committee, no picture."));
        Answer nobody = shown.claim(
                ana,
                "Nobody was invited into the country’s sky.",
                "Nobody was invited",
                minister,
                Map.of(
                        "form",
                        "direct-quote",
                        "modality",
                        "denial",
                        "polarity",
                        "deny",
                        "relations",
                        List.of(shown.relation(ana, "contradicts", help.text("id")))));
        shown.claim(
                ana,
                "Two aircraft were over the river.",
                "A witness may have seen two of them",
                author,
                Map.of(
                        "form",
                        "author-voice",
                        "hedge",
                        "may",
                        "relations",
                        List.of(shown.relation(ana, "supports", help.text("id")))));
        return new ShownClaims(
                space,
                shown.document,
                shown.documentId,
                author,
                spokesman,
                minister,
                help.text("slug"),
                nobody.text("slug"),
                shown.origin);
    }

    Answer claim(Api by, String proposition, String exact, String speaker, Map<String, Object> more) {
        ObjectNode facts = new com.fasterxml.jackson.databind.ObjectMapper().createObjectNode();
        Map.of("modality", "assertion", "polarity", "affirm", "form", "indirect-quote", "reliability", "F")
                .forEach(facts::put);
        facts.put("credibility", "6");
        facts.put("speaker", speaker);
        facts.put("reporter", author);
        facts.putPOJO("chain", speaker.equals(author) ? List.of(author) : List.of(speaker, author));
        int at = TEXT.indexOf(exact);
        facts.putPOJO(
                "quote",
                Map.of(
                        "document",
                        documentId,
                        "capture",
                        1,
                        "exact",
                        exact,
                        "prefix",
                        TEXT.substring(Math.max(0, at - 20), at),
                        "suffix",
                        TEXT.substring(at + exact.length(), at + exact.length() + 10),
                        "start",
                        at,
                        "end",
                        at + exact.length()));
        more.forEach(facts::putPOJO);
        return by.post("/pages", Api.json("space", space, "kind", "claim", "title", proposition, "facts", facts))
                .with(201);
    }

    private Map<String, String> relation(Api by, String type, String to) {
        return Map.of(
                "type",
                type,
                "to",
                to,
                "strength",
                "full",
                "rationale",
                "One says that it came, the other that nobody asked for it.",
                "by",
                by.get("/me").with(200).text("id"),
                "at",
                "2026-01-02T03:04:05Z");
    }

    private static String actor(Api by, String space, String name) {
        return by.post(
                        "/pages",
                        Api.json(
                                "space", space, "kind", "actor", "title", name, "facts", Map.of("actorKind", "person")))
                .with(201)
                .text("id");
    }

    /** The addresses of all screens that an analyst reaches in it. */
    List<String> screens() {
        String wiki = "/wiki/" + space + "/";
        int at = TEXT.indexOf("The sky is ours.");
        return List.of(
                wiki + help,
                wiki + help + "/edit",
                wiki + help + "/relate",
                wiki + nobody + "/relate/1",
                wiki + help + "/decide",
                wiki + origin,
                wiki + origin + "/edit",
                wiki + origin + "/claims",
                wiki + document + "/claims",
                wiki + document + "/extract",
                wiki + document + "/claim/1/" + at + "/" + (at + 16),
                "/new/" + space + "/as/claim",
                "/new/" + space + "/as/origin");
    }
}
