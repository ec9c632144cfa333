package org.assay.journey;

import java.util.List;
import java.util.stream.Stream;
import org.assay.api.Answer;
import org.assay.api.Api;
import org.assay.stack.Stack;

/**
 * A space with something of everything, made through REST, for tests that go through all screens: a page that is approved with a
 * draft ahead, one that is in review, one that was never approved, one that moved, was retired and lost a revision.
 *
 * @param space its slug
 * @param review the open review's id
 * @param reviewed the id of the page under review
 * @param thread an open thread's id, about the page that is approved
 * @param anton the id of a person whom admins manage
 * @param actors actors, a place and an event
 * @param claims a document with its claims
 */
record Shown(
        String space,
        String review,
        String reviewed,
        String thread,
        String anton,
        ShownActors actors,
        ShownClaims claims) {

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
        moved(stack, ana.page(space, "Of another time", "It cites [[What is said]] and [[Never approved]]."));
        String thread = begin(stack, approved, "lines\":{\"start\":3},\"text\":\"Who of the committee says so?");
        begin(stack, approved, "field\":\"marking\",\"text\":\"AMBER, though everybody knows it?");
        Api rana = Api.as("rana", stack);
        String gone = begin(stack, approved, "lines\":{\"start\":5},\"text\":\"I would leave this heading out.");
        rana.post("/threads/" + gone + "/resolve", Api.json("text", "Left as it is."))
                .with(200);
        ana.post("/threads/" + thread + "/comments", Api.json("text", "The chairman. I add his name.\n\nحيدر العبادي"))
                .with(200);
        begin(stack, reviewed, "lines\":{\"start\":1},\"text\":\"What is this line for?");
        document(ana, space);
        String anton = Api.as("ada", stack)
                .get("/people/accounts?q=anton")
                .with(200)
                .items("id")
                .get(0);
        return new Shown(
                space,
                review(stack, reviewed),
                reviewed.text("id"),
                thread,
                anton,
                ShownActors.in(stack, space),
                ShownClaims.in(stack, space));
    }

    /** The addresses of all screens that an analyst reaches in it. */
    List<String> screens() {
        String wiki = "/wiki/" + space;
        String page = wiki + "/what-is-said";
        return Stream.of(
                        actors.screens().stream(),
                        claims.screens().stream(),
                        Stream.of(
                                "/",
                                wiki,
                                page,
                                page + "/draft",
                                page + "/rev/1",
                                page + "/history",
                                page + "/blame",
                                page + "/compare/1/2",
                                page + "/links",
                                page + "/discuss",
                                page + "/discuss/" + thread,
                                wiki + "/never-approved/discuss",
                                page + "/access",
                                page + "/access?team=iraq-desk",
                                page + "/edit",
                                page + "/restore/1",
                                page + "/asof/2100-01-01",
                                wiki + "/of-an-earlier-time",
                                wiki + "/of-an-earlier-time/draft",
                                wiki + "/of-an-earlier-time/edit",
                                wiki + "/of-an-earlier-time/history",
                                wiki + "/of-an-earlier-time/compare/2/3",
                                wiki + "/of-an-earlier-time/suppress/2",
                                wiki + "?retired=true",
                                "/boards/" + space,
                                "/boards/" + space + "/contradictions",
                                "/boards/" + space + "/contradictions/pairs",
                                "/boards/" + space + "/corroboration",
                                "/boards/" + space + "/silent-principals",
                                "/boards/" + space + "/gaps",
                                "/boards/" + space + "/grading",
                                "/exchange/" + space,
                                "/new",
                                "/new/" + space,
                                "/new/" + space + "/nowhere-yet",
                                "/capture/" + space,
                                wiki + "/a-driver-s-account",
                                wiki + "/a-driver-s-account/edit",
                                wiki + "/a-driver-s-account/recapture",
                                wiki + "/a-driver-s-account/captures/1",
                                wiki + "/a-driver-s-account/captures/1/2",
                                "/search?q=committee",
                                "/reviews",
                                "/reviews?show=open&sort=largest&size=small",
                                "/reviews/" + review,
                                "/reviews/" + review + "?on=" + reviewed + "&revision=1&line=3",
                                "/reviews/" + review + "?since=approved",
                                "/reviews/" + review + "/add",
                                "/reviews/" + review + "/pages/" + reviewed,
                                "/reviews/new",
                                "/reviews/new/" + space + "/never-approved",
                                "/spaces/" + space + "/rules",
                                "/signed-out",
                                wiki + "/no-such-page"))
                .flatMap(screens -> screens)
                .toList();
    }

    /** The addresses of the screens that an admin reaches besides. */
    List<String> adminScreens() {
        return List.of(
                "/people",
                "/people?team=iraq-desk",
                "/people/" + anton,
                "/people/named",
                "/teams",
                "/teams/iraq-desk",
                "/audit",
                "/audit?act=reads&since=2026-01-01",
                "/audit?who=nobody-of-that-name",
                "/audit/verify",
                "/spaces",
                "/spaces/new",
                "/spaces/" + space + "/settings",
                "/spaces/" + space + "/rules",
                "/wiki/" + space);
    }

    /** A document that was captured twice. */
    private static void document(Api ana, String space) {
        String text =
                """
                A driver's account

                About 90% of the cargo was flour, a driver said. No tanks were seen.

                قال السائق إن الطريق كان مغلقا في المساء.

                He had come \u202efrom the north\u202c on Monday.
                """;
        Answer first = ana.post(
                        "/spaces/" + space + "/documents",
                        "{\"title\":\"A driver's account\",\"facts\":{\"published\":{\"edtf\":\"2015-10~\",\"stated\":\"last week\"},"
                                + "\"url\":\"https://example.org/account\",\"language\":\"en\"},"
                                + Api.json("text", text).substring(1))
                .with(201);
        ana.post(
                        "/pages/" + first.text("id") + "/captures",
                        first.text("hash"),
                        Api.json("text", text.replace("90%", "50%")))
                .with(200);
    }

    /** Its second revision moves and retires it, the third would bring it back; the first is hidden. */
    private static void moved(Stack stack, Answer page) {
        Api ana = Api.as("ana", stack);
        String path = "/pages/" + page.text("id");
        String text = "\"title\":\"Of another time\",\"body\":\"It cites [[What is said]].\",";
        Answer second = ana.put(
                        path, page.text("hash"), "{" + text + "\"slug\":\"of-an-earlier-time\",\"retired\":true}")
                .with(200);
        publish(stack, page, 2);
        ana.put(path, second.text("page/hash"), "{" + text + "\"slug\":\"of-another-time-again\",\"retired\":false}")
                .with(200);
        Api.as("rana", stack)
                .post(path + "/revisions/1/suppress", Api.json("reason", "Named somebody who asked not to be"))
                .with(204);
    }

    /** An address with words in place of what is different each time. */
    String named(String address) {
        return address.replace(space, "space")
                .replace(review, "review")
                .replace(reviewed, "page")
                .replace(thread, "thread")
                .replace(anton, "person");
    }

    private static String review(Stack stack, Answer page) {
        return review(stack, page, 1);
    }

    private static String review(Stack stack, Answer page, int revision) {
        return Api.as("ana", stack)
                .post(
                        "/reviews",
                        "{\"title\":\"Please read\",\"pages\":[{\"id\":\"%s\",\"revision\":%d}]}"
                                .formatted(page.text("id"), revision))
                .with(201)
                .text("id");
    }

    private static String begin(Stack stack, Answer page, String about) {
        return Api.as("rana", stack)
                .post("/pages/" + page.text("id") + "/threads", "{\"revision\":1,\"" + about + "\"}")
                .with(201)
                .text("id");
    }

    private static void publish(Stack stack, Answer page) {
        publish(stack, page, 1);
    }

    private static void publish(Stack stack, Answer page, int revision) {
        String id = review(stack, page, revision);
        Api rana = Api.as("rana", stack);
        String hash = rana.get("/reviews/" + id).with(200).text("hash");
        rana.post("/reviews/" + id + "/votes", Api.json("hash", hash, "vote", "approve", "comment", "Well said."));
        rana.post("/reviews/" + id + "/publish", Api.json("hash", hash)).with(200);
    }
}
