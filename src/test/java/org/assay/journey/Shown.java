package org.assay.journey;

import java.util.List;
import org.assay.api.Answer;
import org.assay.api.Api;
import org.assay.stack.Stack;

/**
 * A space with something of everything, made through REST, for tests that go through all screens: a page that is approved with a
 * draft ahead, one that is in review, one that was never approved.
 *
 * @param space its slug
 * @param review the open review's id
 * @param anton the id of a person whom admins manage
 */
record Shown(String space, String review, String anton) {

    private static final String TEXT =
            """
            # What is said

            The *committee* says **more** than it knows; see [[In review]] and [[Nowhere yet]].

            ## What we make of it

            | who | says | we think |
            |---|---|---|
            | the chairman | help came from the air | ~~likely~~ unlikely |
            | حيدر العبادي | nobody was invited | roughly even chance |

            > A quotation of some length, so that one sees how it stands in the column.

            1. first
            2. second[^1]

            - [x] checked
            - [ ] open

            ```
            code that is long enough to scroll sideways on a small screen, and then some more of it for good measure
            ```

            [^1]: A note.
            """;

    static Shown in(Stack stack) {
        String space = Api.space(stack);
        Api ana = Api.as("ana", stack);
        Answer approved = ana.page(space, "What is said", TEXT);
        publish(stack, approved);
        ana.put(
                        "/pages/" + approved.text("id"),
                        approved.text("hash"),
                        Api.json(
                                "title",
                                "What is said",
                                "body",
                                TEXT.replace("knows", "can know") + "\nA line more.\n"))
                .with(200);
        Answer reviewed = ana.page(space, "In review", "Text in review.\n\n" + TEXT);
        ana.page(space, "Never approved", "Only a draft.");
        String anton = Api.as("ada", stack)
                .get("/people/accounts?q=anton")
                .with(200)
                .items("id")
                .get(0);
        return new Shown(space, review(stack, reviewed), anton);
    }

    /** The addresses of all screens that an analyst reaches in it. */
    List<String> screens() {
        String wiki = "/wiki/" + space;
        String page = wiki + "/what-is-said";
        return List.of(
                "/",
                wiki,
                page,
                page + "/draft",
                page + "/rev/1",
                page + "/history",
                page + "/compare/1/2",
                page + "/links",
                page + "/access",
                page + "/access?team=iraq-desk",
                page + "/edit",
                page + "/restore/1",
                "/new",
                "/new/" + space,
                "/new/" + space + "/nowhere-yet",
                "/search?q=committee",
                "/reviews",
                "/reviews/" + review,
                "/reviews/new/" + space + "/never-approved",
                wiki + "/no-such-page");
    }

    /** The addresses of the screens that an admin reaches besides. */
    List<String> adminScreens() {
        return List.of(
                "/people",
                "/people?team=iraq-desk",
                "/people/" + anton,
                "/teams",
                "/teams/iraq-desk",
                "/spaces",
                "/spaces/new",
                "/spaces/" + space + "/settings",
                "/wiki/" + space);
    }

    private static String review(Stack stack, Answer page) {
        return Api.as("ana", stack)
                .post(
                        "/reviews",
                        "{\"title\":\"Please read\",\"pages\":[{\"id\":\"%s\",\"revision\":1}]}"
                                .formatted(page.text("id")))
                .with(201)
                .text("id");
    }

    private static void publish(Stack stack, Answer page) {
        String id = review(stack, page);
        Api rana = Api.as("rana", stack);
        String hash = rana.get("/reviews/" + id).with(200).text("hash");
        rana.post("/reviews/" + id + "/votes", Api.json("hash", hash, "vote", "approve", "comment", "Well said."));
        rana.post("/reviews/" + id + "/publish", Api.json("hash", hash)).with(200);
    }
}
