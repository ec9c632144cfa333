package org.assay.api;

import static org.assay.api.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.api.Visitor.Call;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens as somebody with a session, but without a browser's good manners, meets them. */
@ExtendWith(RunningStack.class)
class HardeningJourney {

    /** Turns the reading direction, and would run if it could. */
    private static final String HOSTILE =
            "\u202Edneirf <script>alert(1)</script> <img src=x onerror=alert(1)> #{1+1} ${1+1}";

    private static final Pattern SCRIPT = Pattern.compile("<script\\b([^>]*)>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern RESOURCE =
            Pattern.compile("(?:src|href)=\"([^\"]*/jakarta\\.faces\\.resource/[^\"]+)\"");
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");

    /** Screens that print or edit a text, in which turning characters have their place. */
    private static final Pattern TEXT_ITSELF = Pattern.compile("/(edit|rev/1|restore/1)$");

    private static Visitor ana;
    private static Visitor ada;
    private static String space;
    private static String slug;
    private static String review;
    private static List<String> screens;

    @BeforeAll
    static void fill(Stack stack) {
        space = Api.space(stack);
        Api api = Api.as("ana", stack);
        Answer page = api.post("/pages", json("space", space, "title", HOSTILE, "body", HOSTILE, "summary", HOSTILE))
                .with(201);
        api.put(
                        "/pages/" + page.text("id"),
                        page.text("hash"),
                        json("title", HOSTILE, "body", "Else", "summary", HOSTILE))
                .with(200);
        slug = page.text("slug");
        var seen =
                new ObjectMapper().createObjectNode().put("id", page.text("id")).put("revision", 2);
        review = api.post("/reviews", json("title", HOSTILE, "pages", List.of(seen)))
                .with(201)
                .text("id");
        ana = Visitor.as("ana", stack);
        ada = Visitor.as("ada", stack);
        String wiki = "/wiki/" + space + "/" + slug;
        screens = List.of(
                "/",
                "/search?q=x",
                "/reviews",
                "/reviews/" + review,
                "/new",
                "/new/" + space,
                "/wiki/" + space,
                wiki + "/draft",
                wiki + "/rev/1",
                wiki + "/history",
                wiki + "/compare/1/2",
                wiki + "/links",
                wiki + "/access",
                wiki + "/edit",
                wiki + "/restore/1",
                wiki + "/nothing",
                "/nothing");
    }

    @Test
    void S2_S3_S4_S25_hostile_names_and_texts_are_shown_as_text_on_every_screen() {
        for (String screen : screens) {
            String body = ana.get(screen).body();
            assertThat(body).as(screen).doesNotContain("<script>alert", "<img src=x", "> 2 2");
            if (!TEXT_ITSELF.matcher(screen).find()) {
                // A field holds the text itself, as it is to be changed.
                assertThat(body.replaceAll("<input[^>]*>", "")).as(screen).doesNotContain("\u202E");
            }
        }
        assertThat(ana.get("/wiki/" + space + "/" + slug + "/draft").body())
                .contains("&lt;script&gt;", "#{1+1} ${1+1}");
    }

    @Test
    void S6_a_payload_in_two_halves_does_not_come_alive_in_their_comparison(Stack stack) {
        Api api = Api.as("ana", stack);
        Answer page = api.page(space, "Halves", "<scr\n\nipt>alert(1)</script>");
        api.put(
                        "/pages/" + page.text("id"),
                        page.text("hash"),
                        json("title", "Halves", "body", "<script>alert(1)</script>"))
                .with(200);

        String comparison =
                ana.get("/wiki/" + space + "/halves/compare/1/2").with(200).body();

        assertThat(comparison.replaceAll("</?(ins|del)>", "")).doesNotContain("<script>alert");
    }

    @Test
    void S23_scripts_come_from_files_or_bear_the_nonce_of_their_answer_and_no_handler_stands_in_an_attribute() {
        for (String screen : screens) {
            Answer answer = ana.get(screen);
            String policy = answer.header("Content-Security-Policy");
            assertThat(policy).as(screen).contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'");
            assertThat(policy.replaceAll("style-src-attr [^;]*", ""))
                    .as(screen)
                    .doesNotContain("unsafe-inline", "unsafe-eval");
            assertThat(answer.body()).as(screen).doesNotContainPattern("<[a-z][^>]*\\son[a-z]+=\"");
            Matcher scripts = SCRIPT.matcher(answer.body());
            scripts.results()
                    .filter(script -> !script.group(2).isBlank())
                    .forEach(script -> assertThat(policy).as(screen).contains("'" + nonce(script) + "'"));
        }
    }

    @Test
    void S15_screens_are_private_and_files_are_immutable_and_versioned() {
        List<String> files = new ArrayList<>();
        for (String screen : screens) {
            Answer answer = ana.get(screen);
            assertThat(answer.header("Cache-Control")).as(screen).isEqualTo("private, no-store");
            RESOURCE.matcher(answer.body())
                    .results()
                    .map(found -> found.group(1))
                    .forEach(files::add);
        }
        assertThat(files).isNotEmpty();
        files.stream().distinct().forEach(file -> {
            Answer answer = ana.get(file.replace("&amp;", "&")).with(200);
            assertThat(answer.header("Cache-Control")).as(file).contains("immutable");
            assertThat(answer.header("X-Content-Type-Options")).as(file).isEqualTo("nosniff");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wiki/SPACE/SLUG/rev/0",
                "/wiki/SPACE/SLUG/rev/x%3Cb%3E",
                "/wiki/SPACE/SLUG/compare/1/2e9",
                "/wiki/SPACE/SLUG/history?from=x%3Cb%3E",
                "/wiki/SPACE?kind=x%3Cb%3E",
                "/wiki/SPACE?stage=x%3Cb%3E",
                "/wiki/SPACE?after=x%3Cb%3E",
                "/search?q=x&after=x%3Cb%3E",
                "/reviews/x%3Cb%3E",
                "/reviews?after=x%3Cb%3E",
                "/wiki/SPACE/%00",
                "/wiki/SPACE/SLUG%2F..",
                "/wiki/../SPACE"
            })
    void S8_a_parameter_of_the_wrong_form_is_refused_and_nothing_of_it_comes_back(String path) {
        Answer answer = ana.get(path.replace("SPACE", space).replace("SLUG", slug));

        assertThat(answer.status()).isIn(400, 404, 422);
        assertThat(answer.body()).doesNotContain("x<b>", "x%3Cb", "x&lt;b");
    }

    @Test
    void S20_unsafe_requests_need_the_same_origin_and_acts_are_none_by_GET() {
        for (String path :
                List.of("/sign-out", "/new", "/wiki/" + space + "/" + slug + "/edit", "/reviews/" + review)) {
            Answer refused = ana.send(new Call("POST", path, "", null));
            assertThat(refused.status()).as(path).isEqualTo(403);
            assertThat(refused.header("Assay-Failure")).as(path).isEqualTo("foreign-origin");
        }
        assertThat(ana.get("/sign-out").status()).isEqualTo(405);
        ana.get("/").with(200); // He is signed in as before.
        for (String act : List.of("votes", "publish", "reject", "withdraw")) {
            assertThat(ana.get("/api/v1/reviews/" + review + "/" + act).status())
                    .as(act)
                    .isEqualTo(405);
        }
    }

    @Test
    void S22_lists_searches_and_names_in_addresses_are_bounded() {
        ana.get("/api/v1/pages?limit=201").problem(400);
        ana.get("/api/v1/pages?limit=0").problem(400);
        ana.get("/api/v1/pages?q=" + "x".repeat(201)).problem(422);
        assertThat(ana.get("/search?q=" + "x".repeat(201)).status()).isBetween(400, 422);
        assertThat(ana.get("/wiki/" + space + "/" + "x".repeat(4_000)).status()).isBetween(400, 414);
    }

    @Test
    void S18_fields_that_a_change_of_settings_does_not_have_are_refused() {
        for (String foreign : List.of("\"slug\":\"x\"", "\"id\":\"" + UUID.randomUUID() + "\"", "\"createdBy\":null")) {
            ada.send(new Call(
                            "PUT",
                            "/api/v1/spaces/" + space,
                            "{\"version\":0,\"title\":\"x\",\"team\":\"iraq-desk\",\"sharedTeams\":[],\"marking\":\"AMBER\","
                                    + foreign + "}",
                            null))
                    .problem(400);
        }
        assertThat(ada.get("/api/v1/spaces/" + space).with(200).text("title")).isEqualTo(space);
    }

    @Test
    void S26_the_state_of_forms_stays_on_the_server() {
        for (String form : List.of("/wiki/" + space + "/" + slug + "/edit", "/new/" + space)) {
            Matcher state = VIEW_STATE.matcher(ana.get(form).with(200).body());
            assertThat(state.find()).as(form).isTrue();
            assertThat(state.group(1)).as(form).matches("-?[0-9]+:-?[0-9]+");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/..%2FWEB-INF%2Fweb.xml",
                "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml?ln=..%2FWEB-INF",
                "/jakarta.faces.resource/frame.xhtml?ln=..%2FWEB-INF%2Ftemplates",
                "/WEB-INF/web.xml",
                "/page/read.xhtml",
                "/META-INF/MANIFEST.MF",
                "/jakarta.faces.resource/%2e%2e/WEB-INF/oidc.json"
            })
    void S26_nothing_outside_the_folders_of_resources_is_served(String path) {
        Answer answer = ana.get(path);

        assertThat(answer.status()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("<web-app", "client-id", "ui:composition", "Manifest-Version");
    }

    @Test
    void S23_the_sessions_cookie_is_for_this_site_and_no_script(Stack stack) {
        assertThat(SignedIn.as("ana", stack).given())
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID="))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    private static String nonce(MatchResult script) {
        Matcher nonce = Pattern.compile("nonce=\"([^\"]+)\"").matcher(script.group(1));
        return nonce.find() ? "nonce-" + nonce.group(1) : "no nonce";
    }
}
