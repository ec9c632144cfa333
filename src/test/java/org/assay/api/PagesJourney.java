package org.assay.api;

import static org.assay.api.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Creating, finding and reading pages. */
@ExtendWith(RunningStack.class)
class PagesJourney {

    private static Stack stack;
    private static String space;
    private Api ana;

    @BeforeAll
    static void use(Stack running) {
        stack = running;
        space = Api.space(running);
    }

    @BeforeEach
    void signIn() {
        ana = Api.as("ana", stack);
    }

    @Test
    void a_created_page_is_answered_as_it_is_read() {
        Answer created = ana.post(
                        "/pages",
                        json(
                                "space", space,
                                "kind", "topic",
                                "title", "Who is who",
                                "body", "# People\r\n\r\nSee [[Who is who]] and [[Nobody]].",
                                "summary", "Begin"))
                .with(201);
        String id = created.text("id");

        assertThat(created.header("Location")).isEqualTo(stack.wiki() + "/api/v1/pages/" + id);
        assertThat(created.header("ETag")).isEqualTo("\"" + created.text("hash") + "\"");
        assertThat(created.text("body")).isEqualTo("# People\n\nSee [[Who is who]] and [[Nobody]].");
        assertThat(created.text("slug")).isEqualTo("who-is-who");
        assertThat(created.text("stage")).isEqualTo("draft");
        assertThat(created.json().get("revision").asInt()).isEqualTo(1);
        assertThat(created.json().get("approvedRevision").isNull()).isTrue();
        assertThat(created.json().get("facts").toString()).isEqualTo("{}");
        assertThat(created.text("marking")).isEqualTo("AMBER");
        assertThat(created.text("html"))
                .contains("href=\"/wiki/" + space + "/who-is-who\"")
                .contains("missing");

        for (String path : List.of(
                "/pages/" + id,
                "/pages/" + id + "?stage=draft",
                "/pages/" + id + "?revision=1",
                "/spaces/" + space + "/pages/who-is-who")) {
            Answer read = ana.get(path).with(200);
            assertThat(read.body()).as(path).isEqualTo(created.body());
            assertThat(read.header("ETag")).as(path).isEqualTo(created.header("ETag"));
        }
    }

    @Test
    void HEAD_answers_the_headers_alone() {
        String id = ana.page(space, "Head", "x").text("id");

        Answer head = Api.send(ana.request("HEAD", "/pages/" + id, BodyPublishers.noBody()))
                .with(200);

        assertThat(head.header("ETag")).isEqualTo(ana.get("/pages/" + id).header("ETag"));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void a_title_that_is_taken_gives_another_address_and_no_error() {
        String first = ana.page(space, "Twice", "x").text("slug");
        String second = ana.page(space, "Twice", "x").text("slug");

        assertThat(first).isEqualTo("twice");
        assertThat(second).startsWith("twice-").isNotEqualTo(first);
    }

    @Test
    void a_former_name_leads_to_the_present_one_for_those_who_may_know() {
        Answer page = ana.page(space, "Old name", "x");
        ana.put("/pages/" + page.text("id"), page.text("hash"), json("title", "New name", "body", "x"))
                .with(200);
        String former = "/spaces/" + space + "/pages/old-name";

        Answer moved = ana.get(former + "?stage=draft").with(308);

        assertThat(moved.header("Location"))
                .isEqualTo(stack.wiki() + "/api/v1/spaces/" + space + "/pages/new-name?stage=draft");
        assertThat(Api.as("reed", stack).get(former).problem(404).body())
                .isEqualTo(Api.as("reed", stack).get(former + "x").problem(404).body());
    }

    @Test
    void a_list_is_found_by_words_of_title_and_text() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        String inTitle = ana.page(space, "About " + word, "x").text("id");
        String inText =
                ana.page(space, "Other", "Something about " + word + ".").text("id");

        assertThat(ana.get("/pages?q=" + word).with(200).items("id")).containsExactly(inText, inTitle);
        assertThat(ana.get("/pages?q=" + word + "%20about&space=" + space + "&kind=topic&stage=draft")
                        .items("id"))
                .containsExactly(inText, inTitle);
        assertThat(ana.get("/pages?q=" + word + "&stage=approved").with(200).items("id"))
                .isEmpty();
    }

    @Test
    void S11_nobody_finds_what_he_may_not_see() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        String page = ana.page(space, word, word).text("id");

        for (String person : new String[] {"reed", "sami", "ada"}) {
            Api api = Api.as(person, stack);
            assertThat(api.get("/pages?q=" + word).with(200).items("id")).isEmpty();
            assertThat(api.get("/pages?limit=200").with(200).body()).doesNotContain(word);
            assertThat(api.get("/pages?stage=draft&limit=200").with(200).items("id"))
                    .doesNotContain(page);
        }
    }

    @Test
    void cursors_go_on_where_they_were_while_pages_are_added() {
        String own = Api.space(stack);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            expected.add(0, ana.page(own, "Page " + i, "x").text("id"));
        }
        List<String> seen = new ArrayList<>();
        Answer part = ana.get("/pages?limit=2&space=" + own).with(200);
        seen.addAll(part.items("id"));
        while (!part.json().get("next").isNull()) {
            ana.page(own, "Meanwhile", "x");
            part = ana.get("/pages?limit=2&space=" + own + "&after=" + part.text("next"))
                    .with(200);
            seen.addAll(part.items("id"));
        }

        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void a_page_that_is_hidden_and_one_that_is_missing_answer_the_same_bytes() {
        Answer page = ana.page(space, "Hidden", "x");
        String missing = UUID.randomUUID().toString();
        for (String person : new String[] {"reed", "sami", "ada"}) {
            Api api = Api.as(person, stack);
            for (String path : List.of("", "?stage=draft", "?revision=1", "/revisions", "/compare?from=1&to=1")) {
                same(api.get("/pages/" + page.text("id") + path), api.get("/pages/" + missing + path));
            }
            String edit = json("title", "x", "body", "x");
            same(
                    api.put("/pages/" + page.text("id"), page.text("hash"), edit),
                    api.put("/pages/" + missing, page.text("hash"), edit));
            String restore = "{\"revision\":1}";
            same(
                    api.post("/pages/" + page.text("id") + "/restore", restore),
                    api.post("/pages/" + missing + "/restore", restore));
            same(api.get("/spaces/" + space + "/pages/hidden"), api.get("/spaces/" + space + "/pages/never-there"));
            same(api.get("/spaces/" + space + "/pages/hidden"), api.get("/spaces/nowhere/pages/hidden"));
        }
        assertThat(ana.get("/pages/" + page.text("id") + "/revisions").items("revision"))
                .containsExactly("1");
    }

    private static void same(Answer hidden, Answer missing) {
        hidden.problem(404);
        missing.problem(404);
        assertThat(hidden.body()).isEqualTo(missing.body());
        assertThat(hidden.headers().map().keySet())
                .isEqualTo(missing.headers().map().keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#{7*7}", "${7*7}", "{{7*7}}", "@{7*7}", "%{7*7}", "<script>alert(1)</script>", "${jndi:x}"})
    void S1_what_looks_like_a_template_stays_literal_text(String text) {
        Answer page = ana.post(
                        "/pages",
                        json("space", space, "title", "T " + text, "body", "B " + text, "summary", "S " + text))
                .with(201);

        assertThat(page.text("title")).isEqualTo("T " + text);
        assertThat(page.text("body")).isEqualTo("B " + text);
        assertThat(page.text("summary")).isEqualTo("S " + text);
        assertThat(page.text("html")).doesNotContain("49").doesNotContain("<script");
        assertThat(ana.get("/pages?space=" + space).items("title")).contains("T " + text);
    }
}
