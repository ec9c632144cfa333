package org.assay.api;

import static org.assay.api.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Names, retirement, the past, suppression and named people, as programs meet them. */
@ExtendWith(RunningStack.class)
class PastJourney {

    private static Stack stack;
    private static String space;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private Api ana;
    private Api rana;
    private Api reed;
    private String id;

    @BeforeAll
    static void use(Stack running) {
        stack = running;
        space = Api.space(running);
    }

    @BeforeEach
    void a_published_page_that_cites_another() {
        ana = Api.as("ana", stack);
        rana = Api.as("rana", stack);
        reed = Api.as("reed", stack);
        publish(ana.page(space, "Cited " + word, "First words").text("id"));
        id = ana.page(space, "Citing " + word, "See [[Cited " + word + "]].").text("id");
        publish(id);
    }

    @Test
    void R10_a_past_view_is_the_same_after_what_it_cites_has_changed() {
        Instant then = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
        String cited = ana.get("/spaces/" + space + "/pages/cited-" + word).text("id");
        Answer before = reed.get("/pages/" + id + "?asof=" + then).with(200);
        assertThat(before.text("html")).contains("/cited-" + word + "/asof/" + then);

        put(ana, cited, "\"slug\":\"other-" + word + "\",\"retired\":true");
        publish(cited);
        put(ana, id, "\"body\":\"All new\"");
        publish(id);

        assertThat(reed.get("/pages/" + id + "?asof=" + then).with(200).text("html"))
                .isEqualTo(before.text("html"));
        assertThat(reed.get("/spaces/" + space + "/pages/cited-" + word + "?asof=" + then)
                        .with(200)
                        .text("body"))
                .isEqualTo("First words");
        assertThat(reed.get("/pages/" + id).text("body")).isEqualTo("All new");
        reed.get("/pages/" + id + "?asof=2015-10-20").problem(404);
        Api.as("sami", stack).get("/pages/" + id + "?asof=" + then).problem(404);
    }

    @Test
    void a_moment_is_a_day_or_an_instant_and_nothing_beside_it() {
        for (String query : List.of(
                "asof=yesterday",
                "asof=2015-13-01",
                "asof=2015-10-20T08:00",
                "asof=",
                "asof=2015-10-20&revision=1",
                "asof=2015-10-20&stage=draft")) {
            ana.get("/pages/" + id + "?" + query).problem(400);
        }
    }

    @Test
    void R11_a_rename_and_a_retirement_are_proposed_saved_and_done_by_publication() {
        Answer proposed = put(ana, id, "\"slug\":\"renamed-" + word + "\",\"retired\":true");
        assertThat(proposed.text("page/slug")).isEqualTo("renamed-" + word);
        assertThat(proposed.text("page/links/screen")).endsWith("/citing-" + word);
        assertThat(reed.get("/pages/" + id).json().get("retired").asBoolean()).isFalse();
        assertThat(reed.get("/pages?q=" + word + "&space=" + space).items("slug"))
                .contains("citing-" + word);

        publish(id);

        assertThat(reed.get("/pages/" + id).text("slug")).isEqualTo("renamed-" + word);
        Answer old = reed.get("/spaces/" + space + "/pages/citing-" + word).with(308);
        assertThat(old.header("Location")).endsWith("/pages/renamed-" + word);
        Api.as("sami", stack).get("/spaces/" + space + "/pages/citing-" + word).problem(404);
        assertThat(reed.get("/pages?q=" + word).items("id")).doesNotContain(id);
        assertThat(reed.get("/pages?q=" + word + "&retired=true").items("id")).containsExactly(id);
        ana.get("/pages?retired=maybe").problem(400);
        put(ana, id, "\"slug\":\"No name\"", 422);
    }

    @Test
    void what_was_got_with_its_name_and_put_back_is_unchanged() {
        put(ana, id, "\"slug\":\"renamed-" + word + "\"");
        Answer got = ana.get("/pages/" + id + "?stage=draft").with(200);
        String back = json(
                "title", got.json().get("title"),
                "body", got.json().get("body"),
                "slug", got.json().get("slug"),
                "retired", got.json().get("retired"));
        assertThat(ana.put("/pages/" + id, got.text("hash"), back).with(200).text("outcome"))
                .isEqualTo("unchanged");
    }

    @Test
    void S14_a_suppressed_revision_is_nowhere_but_in_the_insiders_history() {
        put(ana, id, "\"body\":\"Harmless\"");
        String address = "/pages/" + id + "/revisions/1/suppress";
        assertThat(ana.post(address, json("reason", "x")).problem(403).text("rule"))
                .isEqualTo("not-a-reviewer");
        reed.post(address, json("reason", "x")).problem(403);
        Api.as("sami", stack).post(address, json("reason", "x")).problem(404);
        assertThat(rana.post(address, json("reason", "")).problem(422).faults()).containsExactly("reason empty");
        rana.post("/pages/" + id + "/revisions/2/suppress", json("reason", "x")).problem(409);

        rana.post(address, json("reason", "Names a source")).with(204);

        reed.get("/pages/" + id).problem(404);
        assertThat(reed.get("/pages?q=" + word).items("id")).doesNotContain(id);
        ana.get("/pages/" + id + "?revision=1").problem(404);
        ana.get("/pages/" + id + "/compare?from=1&to=2").problem(404);
        ana.get("/pages/" + id + "?asof=" + Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS))
                .problem(404);
        Answer history = ana.get("/pages/" + id + "/revisions").with(200);
        assertThat(history.text("items/1/suppressed/reason")).isEqualTo("Names a source");
        assertThat(history.json().at("/items/1/title").isNull()).isTrue();
    }

    @Test
    void S12_a_revision_is_suppressed_on_its_own_page_only() {
        String other = ana.page(space, "Other " + word, "x").text("id");
        put(ana, id, "\"body\":\"Harmless\"");
        rana.post("/pages/" + other + "/revisions/2/suppress", json("reason", "x"))
                .problem(404);
        assertThat(ana.get("/pages/" + id + "?revision=1").with(200).text("body"))
                .contains("See");
    }

    @Test
    void an_admin_names_a_person_on_a_red_page_that_he_never_reads() {
        Api ada = Api.as("ada", stack);
        Api anton = Api.as("anton", stack);
        String person = anton.get("/me").text("id");
        String named = "\"marking\":\"RED\",\"named\":[\"" + ana.get("/me").text("id") + "\"]";
        ada.post("/pages/" + id + "/named", json("person", person)).problem(409);
        put(ana, id, named);
        anton.get("/pages/" + id + "?stage=draft").problem(404);
        ana.post("/pages/" + id + "/named", json("person", person)).problem(403);

        ada.post("/pages/" + id + "/named", json("person", person)).with(204);

        assertThat(anton.get("/pages/" + id + "?stage=draft").with(200).body()).contains(person);
        ada.get("/pages/" + id).problem(404);
    }

    private Answer put(Api person, String page, String fields) {
        return put(person, page, fields, 200);
    }

    /** Saves the draft with these fields changed. */
    private Answer put(Api person, String page, String fields, int status) {
        Answer draft = person.get("/pages/" + page + "?stage=draft").with(200);
        String body =
                fields.contains("\"body\"") ? "" : ",\"body\":" + draft.json().get("body");
        return person.put(
                        "/pages/" + page,
                        draft.text("hash"),
                        "{\"title\":" + draft.json().get("title") + body + "," + fields + "}")
                .with(status);
    }

    private void publish(String page) {
        int revision = ana.get("/pages/" + page + "?stage=draft")
                .json()
                .get("revision")
                .asInt();
        var pages =
                List.of(new ObjectMapper().createObjectNode().put("id", page).put("revision", revision));
        Answer review =
                ana.post("/reviews", json("title", "Please", "pages", pages)).with(201);
        String address = "/reviews/" + review.text("id");
        String hash = review.text("hash");
        rana.post(address + "/votes", json("hash", hash, "vote", "approve")).with(200);
        rana.post(address + "/publish", json("hash", hash)).with(200);
    }
}
