package org.assay.api;

import static org.assay.api.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saving from a base: what is stored, merged, given back or refused. */
@ExtendWith(RunningStack.class)
class SavingJourney {

    private static final String THREE = "First.\n\nSecond.\n\nThird.\n";

    private static Stack stack;
    private static String space;
    private Api ana;
    private Api anton;
    private String path;
    private String base;

    @BeforeAll
    static void use(Stack running) {
        stack = running;
        space = Api.space(running);
    }

    @BeforeEach
    void begin() {
        ana = Api.as("ana", stack);
        anton = Api.as("anton", stack);
        Answer page = ana.page(space, "Saved", THREE);
        path = "/pages/" + page.text("id");
        base = page.text("hash");
    }

    @Test
    void what_changed_is_saved_and_answered_as_it_is_read() {
        Answer saved = ana.put(path, base, json("title", "Saved", "body", "Other.\n", "summary", "Why"))
                .with(200);

        assertThat(saved.text("outcome")).isEqualTo("saved");
        assertThat(saved.json().get("page")).isEqualTo(ana.get(path).json());
        assertThat(saved.header("ETag")).isEqualTo("\"" + saved.text("page/hash") + "\"");
        assertThat(saved.text("page/summary")).isEqualTo("Why");
        assertThat(revisions()).containsExactly("2", "1");
    }

    @Test
    void what_was_got_and_is_put_back_is_unchanged() {
        JsonNode got = ana.get(path).json();

        Answer saved = ana.put(
                        path,
                        base,
                        json(
                                "title", got.get("title"),
                                "body", got.get("body"),
                                "facts", got.get("facts"),
                                "marking", got.get("marking"),
                                "named", got.get("named")))
                .with(200);

        assertThat(saved.text("outcome")).isEqualTo("unchanged");
        assertThat(saved.text("page/hash")).isEqualTo(base);
        assertThat(revisions()).containsExactly("1");
    }

    @Test
    void what_is_left_out_stays_as_it_was() {
        String id = ana.get("/me").text("id");
        String red = ana.put(
                        path,
                        base,
                        "{\"title\":\"Saved\",\"body\":\"x\",\"marking\":\"RED\",\"named\":[\"" + id + "\"]}")
                .with(200)
                .text("page/hash");

        Answer saved = ana.put(path, red, json("title", "Saved", "body", "y")).with(200);

        assertThat(saved.text("page/marking")).isEqualTo("RED");
        assertThat(saved.json().at("/page/named").toString()).isEqualTo("[\"" + id + "\"]");
        anton.get(path).problem(404);
    }

    @Test
    void title_and_text_are_never_emptied_by_leaving_them_out() {
        assertThat(ana.put(path, base, "{\"title\":\"Saved\"}").problem(422).faults())
                .containsExactly("body missing");
        assertThat(ana.put(path, base, "{\"body\":null}").problem(422).faults())
                .containsExactly("title missing", "body missing");
        assertThat(revisions()).containsExactly("1");
    }

    @Test
    void R13_without_a_base_nothing_is_saved() {
        HttpRequest.Builder request = ana.request("PUT", path, BodyPublishers.ofString(json("title", "x", "body", "x")))
                .header("Content-Type", "application/json");

        Api.send(request.copy()).problem(428);
        Api.send(request.copy().header("If-Match", " ")).problem(428);
        assertThat(revisions()).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "W/\"%s\"",
                "%s",
                "'%s'",
                "\"\"",
                "\"%s\", \"%s\"",
                "\"%s",
                "\"0000000000000000000000000000000000000000000000000000000000000000\""
            })
    void a_base_that_is_not_one_strong_tag_of_a_revision_is_refused(String tag) {
        HttpRequest.Builder request = ana.request("PUT", path, BodyPublishers.ofString(json("title", "x", "body", "x")))
                .header("Content-Type", "application/json")
                .header("If-Match", tag.replace("%s", base));

        Api.send(request).problem(412);
        assertThat(revisions()).containsExactly("1");
    }

    @Test
    void two_tags_in_two_headers_are_no_base() {
        HttpRequest.Builder request = ana.request("PUT", path, BodyPublishers.ofString(json("title", "x", "body", "x")))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + base + "\"")
                .header("If-Match", "\"" + base + "\"");

        Api.send(request).problem(412);
    }

    @Test
    void S12_a_revision_of_another_page_is_no_base() {
        String other = ana.page(space, "Other", "x").text("hash");

        ana.put(path, other, json("title", "x", "body", "x")).problem(412);
        assertThat(revisions()).containsExactly("1");
    }

    @Test
    void changes_in_different_places_are_merged_and_both_are_authors() {
        ana.put(path, base, json("title", "Saved", "body", THREE.replace("First", "1st")))
                .with(200);

        Answer merged = anton.put(path, base, json("title", "Saved", "body", THREE.replace("Third", "3rd")))
                .with(200);

        assertThat(merged.text("outcome")).isEqualTo("merged");
        assertThat(merged.text("page/body")).isEqualTo("1st.\n\nSecond.\n\n3rd.\n");
        assertThat(merged.text("page/authors")).contains("Ana").contains("Anton");
        Answer history = ana.get(path + "/revisions");
        assertThat(history.json().at("/items/0/origin").asText()).isEqualTo("merge");
        assertThat(history.json().at("/items/0/base").asInt()).isEqualTo(1);
    }

    @Test
    void changes_in_the_same_place_give_both_texts_back_and_store_nothing() {
        String head = ana.put(path, base, json("title", "Saved", "body", THREE.replace("Second", "Hers")))
                .with(200)
                .text("page/hash");

        Answer conflict = anton.put(path, base, json("title", "Saved", "body", THREE.replace("Second", "His")))
                .problem(409);

        assertThat(conflict.text("code")).isEqualTo("edit-conflict");
        assertThat(conflict.text("hash")).isEqualTo(head);
        assertThat(conflict.text("base/body")).isEqualTo(THREE);
        assertThat(conflict.text("yours/body")).contains("His.");
        assertThat(conflict.text("theirs/body")).contains("Hers.");
        assertThat(conflict.text("merged/body")).contains("Hers.").doesNotContain("His.");
        JsonNode place = conflict.json().at("/conflicts/0");
        assertThat(place.get("field").asText()).isEqualTo("body");
        assertThat(place.get("baseRange").toString()).isEqualTo("{\"start\":3,\"end\":3}");
        assertThat(place.get("yours").asText()).isEqualTo("His.\n");
        assertThat(place.get("theirs").asText()).isEqualTo("Hers.\n");
        assertThat(revisions()).containsExactly("2", "1");

        Answer resolved = anton.put(
                        path, conflict.text("hash"), json("title", "Saved", "body", THREE.replace("Second", "Theirs")))
                .with(200);
        assertThat(resolved.text("outcome")).isEqualTo("saved");
    }

    @Test
    void a_conflict_of_titles_names_the_field() {
        ana.put(path, base, json("title", "Hers", "body", THREE)).with(200);

        Answer conflict =
                anton.put(path, base, json("title", "His", "body", THREE)).problem(409);

        assertThat(conflict.json().at("/conflicts/0/field").asText()).isEqualTo("title");
        assertThat(conflict.text("merged/title")).isEqualTo("Hers");
    }

    @Test
    void a_comparison_says_what_changed_by_field_line_and_word() {
        ana.put(path, base, json("title", "Saved again", "body", THREE.replace("Second.", "Second one.")))
                .with(200);

        Answer compared = anton.get(path + "/compare?from=1&to=2").with(200);

        // The address follows the title until the first publication.
        assertThat(compared.json().get("fields").findValuesAsText("field")).containsExactly("slug", "title");
        assertThat(compared.json().at("/fields/1").toString())
                .isEqualTo(
                        "{\"field\":\"title\",\"change\":\"changed\",\"before\":\"Saved\",\"after\":\"Saved again\"}");
        assertThat(compared.json().get("added").asInt()).isEqualTo(1);
        assertThat(compared.json().get("removed").asInt()).isEqualTo(1);
        JsonNode rows = compared.json().at("/hunks/0/rows");
        assertThat(rows).hasSize(5);
        assertThat(rows.at("/2/change").asText()).isEqualTo("changed");
        assertThat(rows.at("/2/after/line").asInt()).isEqualTo(3);
        assertThat(rows.at("/2/after/spans").toString()).contains("\"changed\":true");
        assertThat(compared.text("from/hash")).isEqualTo(base);
    }

    @Test
    void an_older_revision_is_restored_as_a_new_one() {
        String head = ana.put(path, base, json("title", "Saved", "body", "Other"))
                .with(200)
                .text("page/hash");

        Answer restored = anton.post(path + "/restore", "{\"revision\":1}").with(200);

        assertThat(restored.text("outcome")).isEqualTo("saved");
        assertThat(restored.text("page/body")).isEqualTo(THREE);
        assertThat(restored.text("page/hash")).isNotIn(base, head);
        assertThat(revisions()).containsExactly("3", "2", "1");
        assertThat(ana.get(path + "/revisions").items("origin")).containsExactly("restore", "edit", "create");
    }

    @Test
    void a_restore_from_a_stale_base_is_refused() {
        ana.put(path, base, json("title", "Saved", "body", "Other")).with(200);
        HttpRequest.Builder stale = ana.request("POST", path + "/restore", BodyPublishers.ofString("{\"revision\":1}"))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + base + "\"");

        Api.send(stale).problem(412);
        ana.post(path + "/restore", "{\"revision\":3}").problem(404);
        ana.post(path + "/restore", "{\"revision\":0}").problem(404);
        assertThat(ana.post(path + "/restore", "{}").problem(422).faults()).containsExactly("revision missing");
        assertThat(revisions()).containsExactly("2", "1");
    }

    @Test
    void the_history_goes_on_part_by_part() {
        ana.put(path, base, json("title", "Saved", "body", "2")).with(200);
        ana.post(path + "/restore", "{\"revision\":1}").with(200);

        Answer first = ana.get(path + "/revisions?limit=2").with(200);
        Answer second =
                ana.get(path + "/revisions?limit=2&after=" + first.text("next")).with(200);

        assertThat(first.items("revision")).containsExactly("3", "2");
        assertThat(second.items("revision")).containsExactly("1");
        assertThat(second.json().get("next").isNull()).isTrue();
    }

    private List<String> revisions() {
        return ana.get(path + "/revisions").with(200).items("revision");
    }
}
