package org.assay.api;

import static org.assay.api.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads over REST: callers, states, bad input, hostile texts. */
@ExtendWith(RunningStack.class)
class ThreadsJourney {

    private static final String NO_ID = "00000000-0000-0000-0000-000000000000";
    private static final String TEXT = "First line.\nSecond line.\nThird line.\n";

    private static Stack stack;

    private String space;
    private Api ana;
    private Api rana;
    private Answer page;
    private String threads;

    @BeforeAll
    static void use(Stack running) {
        stack = running;
    }

    @BeforeEach
    void begin() {
        space = Api.space(stack);
        ana = Api.as("ana", stack);
        rana = Api.as("rana", stack);
        page = ana.page(space, "Talked about", TEXT);
        threads = "/pages/" + page.text("id") + "/threads";
    }

    @Test
    void a_thread_is_begun_answered_resolved_and_reopened() {
        Answer begun = rana.post(threads, onLine(2, "Who says so?")).with(201);
        String thread = "/threads/" + begun.text("id");
        assertThat(begun.header("Location")).endsWith("/api/v1" + thread);
        assertThat(begun.text("anchor/quote")).isEqualTo("Second line.");
        assertThat(begun.text("place/state")).isEqualTo("exact");
        assertThat(begun.text("state")).isEqualTo("open");

        Answer answered =
                ana.post(thread + "/comments", json("text", "The chairman.")).with(200);
        assertThat(answered.json().get("comments")).hasSize(2);
        Answer corrected = ana.post(thread + "/comments", "{\"text\":\"His deputy.\",\"corrects\":2}")
                .with(200);
        assertThat(corrected.text("comments/1/correctedBy")).isEqualTo("3");
        assertThat(rana.post(thread + "/resolve", "{}").with(200).text("state")).isEqualTo("resolved");
        assertThat(rana.post(thread + "/resolve", "{}").problem(409).text("code"))
                .isEqualTo("thread-resolved");
        assertThat(ana.get(threads + "?state=open").with(200).items("id")).isEmpty();
        assertThat(ana.post(thread + "/reopen", json("text", "Not yet."))
                        .with(200)
                        .text("state"))
                .isEqualTo("open");
        assertThat(ana.post(thread + "/reopen", "{}").problem(409).text("code")).isEqualTo("thread-open");
        assertThat(ana.get(thread).with(200).json().get("comments")).hasSize(5);
    }

    @Test
    void R17_its_place_is_where_its_line_is_now_and_a_lost_one_keeps_its_quote() {
        String id = rana.post(threads, onLine(2, "Who says so?")).with(201).text("id");
        save("Something new.\n" + TEXT);
        assertThat(ana.get("/threads/" + id).text("place/state")).isEqualTo("moved");
        assertThat(ana.get("/threads/" + id).text("place/lines/start")).isEqualTo("3");

        save("First line.\nThird line.\n");
        Answer lost = ana.get(threads).with(200);
        assertThat(lost.items("id")).containsExactly(id);
        assertThat(lost.text("items/0/place/state")).isEqualTo("lost");
        assertThat(lost.text("items/0/anchor/quote")).isEqualTo("Second line.");
        assertThat(lost.json().at("/items/0/place/lines").isNull()).isTrue();
    }

    @Test
    void a_field_and_the_page_as_a_whole_can_be_spoken_of() {
        Answer field = rana.post(threads, json("revision", 1, "field", "marking", "text", "Why AMBER?"))
                .with(201);
        Answer whole =
                rana.post(threads, json("revision", 1, "text", "Needed?")).with(201);

        assertThat(field.text("anchor/about")).isEqualTo("field");
        assertThat(field.text("anchor/value")).isEqualTo("AMBER");
        assertThat(whole.text("anchor/about")).isEqualTo("page");
        assertThat(ana.get(threads + "?limit=1").with(200).items("id")).containsExactly(whole.text("id"));
        String next = ana.get(threads + "?limit=1").text("next");
        Answer rest = ana.get(threads + "?limit=1&after=" + next).with(200);
        assertThat(rest.items("id")).containsExactly(field.text("id"));
        assertThat(rest.json().get("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reed", "sami", "ada"})
    void R9_who_does_not_work_on_the_page_finds_neither_threads_nor_page(String person) {
        String id = rana.post(threads, onLine(2, "Canarymoro")).with(201).text("id");
        Api other = Api.as(person, stack);

        for (Answer answer : List.of(
                other.get(threads),
                other.get("/threads/" + id),
                other.post(threads, onLine(1, "x")),
                other.post("/threads/" + id + "/comments", json("text", "x")),
                other.post("/threads/" + id + "/resolve", "{}"),
                other.post("/threads/" + id + "/reopen", "{}"))) {
            assertThat(answer.problem(404).body()).doesNotContain("Canarymoro");
        }
        assertThat(ana.get("/threads/" + id).with(200).json().get("comments")).hasSize(1);
    }

    @Test
    void who_lacks_the_role_is_refused_with_the_rule() {
        Api nora = Api.as("nora", stack);

        assertThat(nora.get(threads).problem(403).text("rule")).isEqualTo("not-a-member");
        assertThat(nora.get("/threads/" + NO_ID).problem(403).text("rule")).isEqualTo("not-a-member");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{}'|revision empty, text empty",
                "'{\"revision\":2,\"text\":\"x\"}'|revision unknown",
                "'{\"revision\":1,\"text\":\" \"}'|text empty",
                "'{\"revision\":1,\"text\":\"a^u0000\"}'|text control-character",
                "'{\"revision\":1,\"text\":\"x\",\"lines\":{}}'|lines out-of-range",
                "'{\"revision\":1,\"text\":\"x\",\"lines\":{\"start\":0}}'|lines out-of-range",
                "'{\"revision\":1,\"text\":\"x\",\"lines\":{\"start\":3,\"end\":2}}'|lines out-of-range",
                "'{\"revision\":1,\"text\":\"x\",\"lines\":{\"start\":3,\"end\":4}}'|lines out-of-range",
                "'{\"revision\":1,\"text\":\"x\",\"lines\":{\"start\":1,\"end\":101}}'|lines out-of-range",
                "'{\"revision\":1,\"text\":\"x\",\"field\":\"colour\"}'|field unknown",
                "'{\"revision\":1,\"text\":\"x\",\"field\":\"title\",\"lines\":{\"start\":1}}'|field ambiguous"
            })
    void values_that_break_a_rule_are_422_and_nothing_is_stored(String sent, String faults) {
        assertThat(ana.post(threads, sent.replace('^', '\\')).problem(422).faults())
                .containsExactlyInAnyOrder(faults.split(", ", -1));
        assertThat(ana.get(threads).items("id")).isEmpty();
    }

    @Test
    void a_comment_is_bounded() {
        assertThat(ana.post(threads, json("revision", 1, "text", "x".repeat(10_001)))
                        .problem(422)
                        .faults())
                .containsExactly("text too-long");
        ana.post(threads, json("revision", 1, "text", "x".repeat(10_000))).with(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"evil\":1}",
                "{\"id\":\"" + NO_ID + "\"}",
                "{\"person\":\"" + NO_ID + "\"}",
                "{\"audience\":[]}",
                "{\"text\":1}",
                "{\"text\":{}}"
            })
    void S18_foreign_fields_and_wrong_types_are_400(String sent) {
        String thread =
                "/threads/" + ana.post(threads, onLine(1, "x")).with(201).text("id");

        for (String path : List.of(threads, thread + "/comments", thread + "/resolve", thread + "/reopen")) {
            ana.post(path, sent).problem(400);
        }
        assertThat(ana.get(thread).json().get("comments")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?state=closed",
                "?after=x",
                "?after=o",
                "?after=oMQ",
                "?limit=0",
                "?limit=201",
                "?limit=x",
                "?evil=1"
            })
    void S8_parameters_are_typed(String query) {
        ana.get(threads + query).problem(400);
    }

    @Test
    void S2_hostile_texts_come_back_as_they_are_and_run_nowhere() {
        String hostile = "<script>alert(1)</script> #{1+1} ${7*7} [x](javascript:alert(1)) \u202eevil";
        Answer begun = ana.post(threads, onLine(1, hostile)).with(201);

        assertThat(begun.text("comments/0/text")).isEqualTo(hostile);
        assertThat(ana.get("/threads/" + begun.text("id")).text("comments/0/text"))
                .isEqualTo(hostile);
    }

    private void save(String body) {
        String path = "/pages/" + page.text("id");
        String head = ana.get(path + "?stage=draft").with(200).text("hash");
        ana.put(path, head, json("title", "Talked about", "body", body)).with(200);
    }

    private static String onLine(int line, String text) {
        return "{\"revision\":1,\"lines\":{\"start\":%d},\"text\":%s}"
                .formatted(line, new com.fasterxml.jackson.databind.node.TextNode(text));
    }
}
