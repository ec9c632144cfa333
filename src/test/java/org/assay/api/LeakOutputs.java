package org.assay.api;

import static org.assay.api.Api.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.api.Visitor.Call;

/**
 * How each output of the product is asked for, by the row of the route table: once a page, or once a caller.
 *
 * <p>A call that would change something is one that comes to nothing even for those who may: with a base that nobody knows,
 * a hash that is stale, a field that is wrong.
 */
final class LeakOutputs {

    private static final String STALE = "0".repeat(64);

    /** For each row the calls that concern a page. */
    static final Map<String, Function<LeakPage, Stream<Call>>> OF_PAGES = new LinkedHashMap<>();

    /** For each row the calls that concern a person whom admins manage; those that are no GET would change what he is. */
    static final Map<String, Function<UUID, Stream<Call>>> OF_PEOPLE = new LinkedHashMap<>();

    /** For each row the calls that concern none. */
    static final Map<String, List<Call>> OF_ALL = new LinkedHashMap<>();

    static {
        page(
                "page.space",
                page -> gets(
                        "/wiki/" + page.space(),
                        "/wiki/" + page.space() + "?stage=draft",
                        "/wiki/" + page.space() + "?retired=true"));
        page("page.read", page -> atBoth(page, ""));
        page("page.draft", page -> atBoth(page, "/draft"));
        page("page.revision", page -> Stream.of(1, 2, 3, 4).map(number -> Call.get(wiki(page) + "/rev/" + number)));
        page("page.asof", page -> gets(wiki(page) + "/asof/2199-01-01", wiki(page) + "/asof/2001-01-01"));
        page("page.suppress", page -> gets(wiki(page) + "/suppress/1", wiki(page) + "/suppress/2"));
        page("page.history", page -> atBoth(page, "/history"));
        page("page.blame", page -> atBoth(page, "/blame"));
        page("page.compare", page -> gets(wiki(page) + "/compare/1/2", wiki(page) + "/compare/2/3"));
        page("page.links", page -> atBoth(page, "/links"));
        page("actor.network", page -> gets(wiki(page) + "/network/1", wiki(page) + "/network/2"));
        page("actor.identity", page -> atBoth(page, "/identity"));
        page("discussion.page", page -> atBoth(page, "/discuss"));
        page("discussion.thread", page -> gets(wiki(page) + "/discuss/" + page.thread()));
        page("page.access", page -> gets(wiki(page) + "/access", wiki(page) + "/access?team=iraq-desk"));
        page("page.edit", page -> atBoth(page, "/edit"));
        page("page.restore", page -> gets(wiki(page) + "/restore/1", wiki(page) + "/restore/2"));
        page("page.createIn", page -> gets("/new/" + page.space()));
        page("document.capture", page -> gets("/capture/" + page.space()));
        page("document.recapture", page -> atBoth(page, "/recapture"));
        page("document.text", page -> atBoth(page, "/captures/1"));
        page("document.compare", page -> atBoth(page, "/captures/1/2"));
        page("document.original", page -> gets("/original/" + page.id() + "/1"));
        page("page.createNamed", page -> gets("/new/" + page.space() + "/" + page.slug()));
        page("page.createAs", page -> gets("/new/" + page.space() + "/as/claim"));
        page("claim.from", page -> gets(wiki(page) + "/claim/1/0/9"));
        page("claim.list", page -> gets(wiki(page) + "/claims", wiki(page) + "/claims?show=about"));
        page("claim.extract", page -> atBoth(page, "/extract"));
        page("claim.relate", page -> atBoth(page, "/relate"));
        page("claim.restate", page -> gets(wiki(page) + "/relate/1"));
        page("claim.decide", page -> atBoth(page, "/decide"));
        page("page.spaceSettings", page -> gets("/spaces/" + page.space() + "/settings"));
        page("page.search", page -> Stream.of(page.draft(), page.approved())
                .filter(word -> word != null)
                .map(word -> Call.get("/search?q=" + word)));
        page("review.review", page -> page.reviews().stream()
                .flatMap(review -> gets("/reviews/" + review, "/reviews/" + review + "?since=vote")));
        page("review.compared", page -> page.reviews().stream()
                .map(review -> Call.get("/reviews/" + review + "/pages/" + page.id())));
        page("review.add", page -> page.reviews().stream().map(review -> Call.get("/reviews/" + review + "/add")));
        page("review.rules", page -> gets("/spaces/" + page.space() + "/rules"));
        page("review.ask", page -> gets("/reviews/new/" + page.space() + "/" + page.slug()));
        page("exchange.import", page -> gets("/exchange/" + page.space()));
        page("exchange.job", page -> gets("/exchange/" + page.space() + "/jobs/" + page.id()));
        page("exchange.export", page -> gets("/export/" + page.space(), "/export/" + page.space() + "?stage=draft"));
        page("board.boards", page -> gets("/boards/" + page.space()));
        for (String board : List.of("contradictions", "pairs", "corroboration", "silent", "gaps", "grading")) {
            String end =
                    switch (board) {
                        case "silent" -> "silent-principals";
                        case "pairs" -> "contradictions/pairs";
                        default -> board;
                    };
            page(
                    "board." + board,
                    page -> gets(
                            "/boards/" + page.space() + "/" + end,
                            "/boards/" + page.space() + "/" + end + "?stage=draft"));
        }
        page("frame.countsIn", page -> gets("/frame/" + page.space()));

        page(
                "/api/v1/spaces/{space}",
                page -> Stream.of(
                        Call.get("/api/v1/spaces/" + page.space()),
                        new Call("PUT", "/api/v1/spaces/" + page.space(), "{\"version\":0}", null)));
        page(
                "/api/v1/spaces/{space}/figures",
                page -> gets(
                        "/api/v1/spaces/" + page.space() + "/figures",
                        "/api/v1/spaces/" + page.space() + "/figures?stage=draft"));
        page(
                "/api/v1/spaces/{space}/export",
                page -> gets(
                        "/api/v1/spaces/" + page.space() + "/export",
                        "/api/v1/spaces/" + page.space() + "/export?stage=draft",
                        "/api/v1/spaces/" + page.space() + "/export?marking=CLEAR"));
        page(
                "/api/v1/spaces/{space}/imports",
                page -> Stream.of(Call.post("/api/v1/spaces/" + page.space() + "/imports", "{\"no\":1}")));
        page("/api/v1/jobs/{id:uuid}", page -> gets("/api/v1/jobs/" + page.id()));
        page(
                "/api/v1/spaces/{space}/pages/{slug}",
                page -> gets(
                        "/api/v1/spaces/" + page.space() + "/pages/" + page.slug(),
                        "/api/v1/spaces/" + page.space() + "/pages/" + page.slug() + "?stage=draft",
                        "/api/v1/spaces/" + page.space() + "/pages/"
                                + (page.formerSlug() == null ? page.slug() : page.formerSlug())));
        page(
                "/api/v1/pages",
                page -> Stream.of(
                        Call.get("/api/v1/pages?limit=1&q=" + page.draft()),
                        Call.get("/api/v1/pages?limit=5&space=" + page.space()),
                        Call.get("/api/v1/pages?limit=2&stage=draft&space=" + page.space()),
                        Call.get("/api/v1/pages?limit=5&retired=true&space=" + page.space()),
                        Call.post("/api/v1/pages", json("space", page.space(), "title", ""))));
        page(
                "/api/v1/pages/{id:uuid}",
                page -> Stream.concat(
                        gets(
                                rest(page),
                                rest(page) + "?stage=draft",
                                rest(page) + "?stage=approved",
                                rest(page) + "?revision=1",
                                rest(page) + "?revision=2",
                                rest(page) + "?revision=3"),
                        Stream.of(new Call("PUT", rest(page), json("title", "x", "body", "x"), STALE))));
        page("/api/v1/pages/{id:uuid}/named", page -> Stream.of(Call.post(rest(page) + "/named", "{\"no\":1}")));
        page(
                "/api/v1/pages/{id:uuid}/revisions/{number:number}/suppress",
                page -> Stream.of(Call.post(rest(page) + "/revisions/1/suppress", "{\"no\":1}")));
        page(
                "/api/v1/pages/{id:uuid}/threads",
                page -> Stream.of(Call.get(rest(page) + "/threads"), Call.post(rest(page) + "/threads", "{\"no\":1}")));
        page("/api/v1/threads/{id:uuid}", page -> gets("/api/v1/threads/" + page.thread()));
        for (String act : List.of("comments", "resolve", "reopen")) {
            page(
                    "/api/v1/threads/{id:uuid}/" + act,
                    page -> Stream.of(Call.post("/api/v1/threads/" + page.thread() + "/" + act, "{\"no\":1}")));
        }
        page(
                "/api/v1/spaces/{space}/documents",
                page -> Stream.of(Call.post("/api/v1/spaces/" + page.space() + "/documents", json("title", ""))));
        page(
                "/api/v1/pages/{id:uuid}/captures",
                page -> Stream.of(new Call("POST", rest(page) + "/captures", json("text", "x"), STALE)));
        for (String part : List.of("", "/text", "/original")) {
            page(
                    "/api/v1/pages/{id:uuid}/captures/{number:number}" + part,
                    page -> gets(rest(page) + "/captures/1" + part, rest(page) + "/captures/2" + part));
        }
        page("/api/v1/pages/{id:uuid}/access", page -> gets(rest(page) + "/access"));
        page(
                "/api/v1/pages/{id:uuid}/revisions",
                page -> gets(rest(page) + "/revisions", rest(page) + "/revisions?limit=1"));
        page(
                "/api/v1/pages/{id:uuid}/compare",
                page -> gets(rest(page) + "/compare?from=1&to=2", rest(page) + "/compare?from=2&to=3"));
        page(
                "/api/v1/pages/{id:uuid}/restore",
                page -> Stream.of(new Call("POST", rest(page) + "/restore", "{\"revision\":1}", STALE)));
        page(
                "/api/v1/reviews",
                page -> Stream.of(
                        Call.get("/api/v1/reviews?limit=3"),
                        Call.get("/api/v1/reviews?state=published"),
                        Call.post("/api/v1/reviews", json("title", "x", "pages", List.of(seen(page))))));
        page("/api/v1/reviews/{id:uuid}", page -> page.reviews().stream()
                .map(review -> Call.get("/api/v1/reviews/" + review)));
        page("/api/v1/reviews/{id:uuid}/votes", page -> posts(page, "/votes", json("hash", STALE, "vote", "approve")));
        page("/api/v1/reviews/{id:uuid}/publish", page -> posts(page, "/publish", json("hash", STALE)));
        page("/api/v1/reviews/{id:uuid}/reject", page -> posts(page, "/reject", json("comment", "")));
        page("/api/v1/reviews/{id:uuid}/withdraw", page -> posts(page, "/withdraw", "{\"no\":1}"));
        page("/api/v1/reviews/{id:uuid}/pages", page -> posts(page, "/pages", "{\"no\":1}"));
        page("/api/v1/reviews/{id:uuid}/pages/{page:uuid}", page -> page.reviews().stream()
                .map(review -> new Call("DELETE", "/api/v1/reviews/" + review + "/pages/" + page.id(), null, null)));
        page("/api/v1/reviews/{id:uuid}/changes", page -> page.reviews().stream()
                .flatMap(review -> gets(
                        "/api/v1/reviews/" + review + "/changes?since=approved",
                        "/api/v1/reviews/" + review + "/changes?since=vote")));
        page(
                "/api/v1/spaces/{space}/rule",
                page -> Stream.of(
                        Call.get("/api/v1/spaces/" + page.space() + "/rule"),
                        new Call("PUT", "/api/v1/spaces/" + page.space() + "/rule", "{\"no\":1}", null)));

        all("home.desk", "/");
        all("review.select", "/reviews/new");
        all("/api/v1/reviews/times", "/api/v1/reviews/times");
        all("audit.record", "/audit", "/audit?act=reads");
        all("audit.verify", "/audit/verify");
        all("audit.export", "/audit/export?format=csv", "/audit/export?format=jsonl");
        all("/api/v1/audit", "/api/v1/audit?limit=200");
        all("/api/v1/audit/export", "/api/v1/audit/export?format=csv", "/api/v1/audit/export?format=jsonl");
        OF_ALL.put("/api/v1/audit/verify", List.of(Call.post("/api/v1/audit/verify", "")));
        all("page.create", "/new");
        all("page.createSpace", "/spaces/new");
        all("page.spaces", "/spaces");
        all("review.desk", "/reviews", "/reviews?show=closed", "/reviews?show=open&sort=largest");
        all("frame.counts", "/frame");
        all("frame.signOut", "/sign-out");
        all("frame.signedOut", "/signed-out");
        all("people.accounts", "/people", "/people?q=a");
        all("page.name", "/people/named");
        all("people.teams", "/teams");
        all("people.team", "/teams/iraq-desk");
        all("/api/v1/people/accounts", "/api/v1/people/accounts");
        OF_PEOPLE.put("people.account", id -> gets("/people/" + id));
        OF_PEOPLE.put("/api/v1/people/{id:uuid}", id -> gets("/api/v1/people/" + id));
        person("roles/{team}/{role}", "roles/iraq-desk/reader", "PUT", "DELETE");
        person("admin", "admin", "PUT", "DELETE");
        person("disable", "disable", "POST");
        person("enable", "enable", "POST");
        all("/api/v1/teams", "/api/v1/teams");
        all("/api/v1/teams/{team}", "/api/v1/teams/iraq-desk");
        all("/api/v1/me", "/api/v1/me");
        all("/api/v1/spaces", "/api/v1/spaces");
        all("/api/v1/people", "/api/v1/people?q=a");
        OF_ALL.put("/api/v1/projections/rebuild", List.of(Call.get("/api/v1/projections/rebuild")));
        all("api.description", "/openapi");
        all("file.resource", "/jakarta.faces.resource/none.css?ln=assay");
        all("file.icon", "/favicon.ico");
        all("file.robots", "/robots.txt");
    }

    private LeakOutputs() {}

    private static void page(String route, Function<LeakPage, Stream<Call>> calls) {
        OF_PAGES.put(route, calls);
    }

    private static void all(String route, String... paths) {
        OF_ALL.put(route, gets(paths).toList());
    }

    private static void person(String route, String path, String... methods) {
        OF_PEOPLE.put("/api/v1/people/{id:uuid}/" + route, id -> Stream.of(methods)
                .map(method -> new Call(method, "/api/v1/people/" + id + "/" + path, null, null)));
    }

    private static Stream<Call> gets(String... paths) {
        return Stream.of(paths).map(Call::get);
    }

    private static Stream<Call> posts(LeakPage page, String act, String json) {
        return page.reviews().stream().map(review -> Call.post("/api/v1/reviews/" + review + act, json));
    }

    /** The screen at the page's present name and at the one that it had. */
    private static Stream<Call> atBoth(LeakPage page, String screen) {
        return Stream.of(page.slug(), page.formerSlug())
                .filter(slug -> slug != null)
                .map(slug -> Call.get("/wiki/" + page.space() + "/" + slug + screen));
    }

    private static String wiki(LeakPage page) {
        return "/wiki/" + page.space() + "/" + page.slug();
    }

    private static String rest(LeakPage page) {
        return "/api/v1/pages/" + page.id();
    }

    private static Object seen(LeakPage page) {
        return new ObjectMapper()
                .createObjectNode()
                .put("id", page.id().toString())
                .put("revision", 99);
    }
}
