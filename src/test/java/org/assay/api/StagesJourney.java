package org.assay.api;

import static org.assay.api.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page with an approved revision and a draft ahead of it: who sees which, by every address there is. */
@ExtendWith(RunningStack.class)
class StagesJourney {

    private static Stack stack;
    private static String space;
    private final String secret = "s" + UUID.randomUUID().toString().replace("-", "");
    private final String published = "p" + UUID.randomUUID().toString().replace("-", "");
    private Api ana;
    private Api reed;
    private String id;

    @BeforeAll
    static void use(Stack running) {
        stack = running;
        space = Api.space(running);
    }

    @BeforeEach
    void a_page_with_both_stages() {
        ana = Api.as("ana", stack);
        reed = Api.as("reed", stack);
        Answer first = ana.page(space, "Draft " + secret, secret);
        id = first.text("id");
        String second = ana.put(
                        "/pages/" + id, first.text("hash"), json("title", "Said " + published, "body", published))
                .with(200)
                .text("page/hash");
        publish(2);
        ana.put("/pages/" + id, second, json("title", "Later " + secret, "body", secret, "summary", secret))
                .with(200);
    }

    @Test
    void R9_a_reader_sees_what_was_approved_and_no_word_else() {
        for (String address :
                List.of("/pages/" + id, "/pages/" + id + "?stage=approved", "/pages/" + id + "?revision=2")) {
            Answer page = reed.get(address).with(200);
            assertThat(page.text("body")).isEqualTo(published);
            assertThat(page.text("stage")).isEqualTo("approved");
            assertThat(page.json().get("revision").asInt()).isEqualTo(2);
            assertThat(page.json().get("approvedRevision").asInt()).isEqualTo(2);
            assertThat(page.body()).doesNotContain(secret);
        }
        String slug = reed.get("/pages/" + id).text("slug");
        assertThat(reed.get("/spaces/" + space + "/pages/" + slug).with(200).body())
                .doesNotContain(secret);
        for (String address :
                List.of("?stage=draft", "?revision=1", "?revision=3", "/compare?from=1&to=2", "/compare?from=2&to=3")) {
            reed.get("/pages/" + id + address).problem(404);
        }
        assertThat(reed.get("/pages/" + id + "/revisions").with(200).items("revision"))
                .containsExactly("2");
        assertThat(reed.get("/pages/" + id + "/revisions").body()).doesNotContain(secret);
    }

    @Test
    void R12_lists_and_searches_go_by_the_stage_that_counts_for_the_caller() {
        assertThat(reed.get("/pages?q=" + secret).with(200).items("id")).isEmpty();
        assertThat(reed.get("/pages?q=" + published).items("id")).containsExactly(id);
        assertThat(reed.get("/pages?q=" + published + "&stage=draft").items("id"))
                .isEmpty();
        assertThat(reed.get("/pages?limit=200").body()).doesNotContain(secret);

        assertThat(ana.get("/pages?q=" + secret).items("stage")).containsExactly("draft");
        assertThat(ana.get("/pages?q=" + published).items("id")).isEmpty();
        assertThat(ana.get("/pages?q=" + published + "&stage=approved").items("revision"))
                .containsExactly("2");
    }

    @Test
    void an_insider_reads_what_is_approved_unless_he_asks_for_the_draft() {
        assertThat(ana.get("/pages/" + id).with(200).text("stage")).isEqualTo("approved");
        assertThat(ana.get("/pages/" + id + "?stage=draft").with(200).text("body"))
                .isEqualTo(secret);
        assertThat(ana.get("/pages/" + id + "?revision=1")
                        .with(200)
                        .json()
                        .get("stage")
                        .isNull())
                .isTrue();
        assertThat(ana.get("/pages/" + id + "/revisions").items("revision")).containsExactly("3", "2", "1");
    }

    @Test
    void a_reader_may_not_write_and_is_told_the_rule() {
        String hash = reed.get("/pages/" + id).text("hash");

        for (Answer refused : List.of(
                reed.put("/pages/" + id, hash, json("title", "x", "body", "x")),
                reed.post("/pages/" + id + "/restore", "{\"revision\":2}"),
                reed.post("/pages", json("space", space, "title", "x")))) {
            assertThat(refused.problem(403).text("rule")).isEqualTo("not-an-insider");
        }
        assertThat(ana.get("/pages/" + id + "/revisions").items("revision")).containsExactly("3", "2", "1");
    }

    @Test
    void another_team_sees_nothing_of_an_amber_page_and_what_is_approved_of_a_green_one() {
        Api sami = Api.as("sami", stack);
        sami.get("/pages/" + id).problem(404);
        String head = ana.get("/pages/" + id + "?stage=draft").text("hash");
        String green = json("title", "Open", "body", published, "marking", "GREEN", "summary", "All known");
        assertThat(ana.put("/pages/" + id, head, green).problem(403).text("rule"))
                .isEqualTo("lowers-the-marking");
        Api.as("rana", stack).put("/pages/" + id, head, green).with(200);
        sami.get("/pages/" + id).problem(404);

        publish(4, "rolf");

        assertThat(sami.get("/pages/" + id).with(200).text("body")).isEqualTo(published);
        sami.get("/pages/" + id + "?stage=draft").problem(404);
        assertThat(sami.get("/spaces").items("slug")).contains(space);
    }

    @Test
    void raising_the_marking_acts_at_once() {
        String head = ana.get("/pages/" + id + "?stage=draft").text("hash");
        String me = ana.get("/me").text("id");
        ana.put("/pages/" + id, head, "{\"title\":\"x\",\"body\":\"x\",\"marking\":\"RED\",\"named\":[\"" + me + "\"]}")
                .with(200);

        reed.get("/pages/" + id).problem(404);
        assertThat(reed.get("/pages?q=" + published).items("id")).isEmpty();
        Answer own = ana.get("/pages/" + id).with(200);
        assertThat(own.text("marking")).isEqualTo("AMBER");
        assertThat(own.text("effectiveMarking")).isEqualTo("RED");
    }

    private void publish(int revision) {
        publish(revision, "rana");
    }

    private void publish(int revision, String reviewer) {
        Api rana = Api.as(reviewer, stack);
        var page = new ObjectMapper().createObjectNode().put("id", id).put("revision", revision);
        Answer review = ana.post("/reviews", json("title", "Please", "pages", List.of(page)))
                .with(201);
        String address = "/reviews/" + review.text("id");
        rana.post(address + "/votes", json("hash", review.text("hash"), "vote", "approve"))
                .with(200);
        rana.post(address + "/publish", json("hash", review.text("hash"))).with(200);
    }
}
