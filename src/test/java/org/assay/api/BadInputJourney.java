package org.assay.api;

import static org.assay.api.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read or must not be stored: a problem that says which field and why, and nothing is stored. */
@ExtendWith(RunningStack.class)
class BadInputJourney {

    private static final String NO_ID = "00000000-0000-0000-0000-000000000000";

    private static Stack stack;
    private static String space;
    private Api ana;
    private String path;
    private String base;

    @BeforeAll
    static void use(Stack running) {
        stack = running;
    }

    @BeforeEach
    void begin() {
        space = Api.space(stack);
        ana = Api.as("ana", stack);
        Answer page = ana.page(space, "Untouched", "x");
        path = "/pages/" + page.text("id");
        base = page.text("hash");
    }

    /** Whatever was sent: there is the one page with its one revision. */
    @AfterEach
    void nothing_was_stored() {
        assertThat(ana.get("/pages?space=" + space).with(200).items("hash")).containsExactly(base);
        assertThat(ana.get(path + "/revisions").items("hash")).containsExactly(base);
    }

    /** Each as a new page and as an edit; {@code ^} stands for the backslash of JSON. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'\"title\":\"\"'|title empty",
                "'\"title\":\"  \"'|title empty",
                "'\"title\":\"a^u0000b\"'|title control-character",
                "'\"title\":\"a^nb\"'|title control-character",
                "'\"title\":\"a^u0007\"'|title control-character",
                "'\"title\":\"^ud800\"'|title control-character",
                "'\"body\":\"a^u0000b\"'|body control-character",
                "'\"body\":\"^u001b[31m\"'|body control-character",
                "'\"body\":\"^udfff\"'|body control-character",
                "'\"summary\":\"a^u0000\"'|summary control-character",
                "'\"marking\":\"PINK\"'|marking unknown",
                "'\"marking\":\"amber\"'|marking unknown",
                "'\"marking\":\"WHITE\"'|marking unknown",
                "'\"marking\":\"RED\"'|named empty",
                "'\"marking\":\"RED\",\"named\":[]'|named empty",
                "'\"named\":[\"" + NO_ID + "\"]'|named unknown",
                "'\"named\":[null]'|named unknown",
                "'\"facts\":{\"a\":1}'|facts unknown-field"
            })
    void values_that_break_a_rule_are_422_with_field_and_reason(String field, String fault) {
        String fields = field.replace('^', '\\');

        assertThat(ana.post("/pages", create(fields)).problem(422).faults()).containsExactly(fault);
        assertThat(ana.put(path, base, edit(fields)).problem(422).faults()).containsExactly(fault);
    }

    @Test
    void what_is_too_long_is_422_with_field_and_bound() {
        String title = "\"title\":\"" + "\ud83d\ude00".repeat(201) + "\"";
        String body = "\"body\":\"" + "x".repeat((1 << 20) + 1) + "\"";
        String summary = "\"summary\":\"" + "x".repeat(501) + "\"";

        assertThat(ana.post("/pages", create(title)).problem(422).faults()).containsExactly("title too-long");
        assertThat(ana.put(path, base, edit(body)).problem(422).faults()).containsExactly("body too-long");
        assertThat(ana.post("/pages", create(summary)).problem(422).faults()).containsExactly("summary too-long");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(ana.post("/pages", create("\"title\":\"\",\"body\":\"\\u0000\",\"marking\":\"x\""))
                        .problem(422)
                        .faults())
                .containsExactlyInAnyOrder("title empty", "body control-character", "marking unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"evil\":1",
                "\"id\":\"" + NO_ID + "\"",
                "\"approvedRevision\":1",
                "\"authors\":[]",
                "\"Title\":\"x\"",
                "\"title\":1",
                "\"title\":true",
                "\"title\":[\"x\"]",
                "\"title\":{}",
                "\"body\":3.5",
                "\"facts\":[]",
                "\"facts\":\"{}\"",
                "\"named\":\"" + NO_ID + "\"",
                "\"named\":[\"ana\"]",
                "\"named\":[\"1-1-1-1-1\"]",
                "\"named\":[1]",
                "\"named\":{}"
            })
    void S18_foreign_fields_and_wrong_types_are_400(String field) {
        assertThat(ana.post("/pages", create(field)).problem(400).faults()).hasSize(1);
        assertThat(ana.put(path, base, edit(field)).problem(400).faults()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "null",
                "[]",
                "\"x\"",
                "1",
                "{} {}",
                "{\"title\":\"x\",}",
                "{\"title\":\"x\",\"title\":\"y\"}",
                "{'title':'x'}",
                "{\"title\":x}",
                "<page/>",
                "{\"title\":\"\u0001\"}"
            })
    void what_is_no_json_object_is_400(String body) {
        ana.post("/pages", body).problem(400);
        ana.put(path, base, body).problem(400);
    }

    @Test
    void bytes_that_are_no_utf8_are_400() {
        byte[] latin = create("").replace("x", "\u00e9").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        Api.send(ana.request("POST", "/pages", BodyPublishers.ofByteArray(latin))
                        .header("Content-Type", "application/json"))
                .problem(400);
    }

    @Test
    void S22_what_is_too_large_or_too_deep_is_refused_before_it_is_parsed() {
        String large = create("\"body\":\"" + "x".repeat(2 << 20) + "\"");
        String deep = create("\"facts\":" + "{\"a\":".repeat(5000) + "1" + "}".repeat(5000));
        String number = create("\"facts\":{\"a\":" + "9".repeat(10_000) + "}");

        ana.post("/pages", large).problem(413);
        Api.send(ana.request("POST", "/pages", BodyPublishers.fromPublisher(BodyPublishers.ofString(large)))
                        .header("Content-Type", "application/json"))
                .problem(413);
        assertThat(ana.post("/pages", deep).problem(400).faults()).containsExactly("body too-deep");
        assertThat(ana.post("/pages", number).problem(400).faults()).containsExactly("body too-deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data"})
    void a_body_that_is_not_called_json_is_415(String type) {
        Api.send(ana.request("POST", "/pages", BodyPublishers.ofString(create("")))
                        .header("Content-Type", type))
                .problem(415);
    }

    @Test
    void unknown_spaces_and_kinds_are_told() {
        ana.post("/pages", json("space", "nowhere", "title", "x")).problem(404);
        ana.post("/pages", json("space", "\0", "title", "x")).problem(404);
        assertThat(ana.post("/pages", json("title", "x")).problem(422).faults()).containsExactly("space empty");
        assertThat(ana.post("/pages", json("space", space, "title", "x", "kind", "nothing"))
                        .problem(422)
                        .faults())
                .containsExactly("kind unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pages?limit=0",
                "/pages?limit=201",
                "/pages?limit=-1",
                "/pages?limit=x",
                "/pages?limit=1.5",
                "/pages?limit=99999999999",
                "/pages?limit=%D9%A1",
                "/pages?limit=1&limit=2",
                "/pages?stage=secret",
                "/pages?stage=DRAFT",
                "/pages?kind=secret",
                "/pages?after=secret",
                "/pages?after=KzEwMDAwMDAwMDAtMDEtMDFUMDA6MDA6MDBaIDAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMA",
                "/pages?secret=1",
                "/pages?q=secret%00",
                "/pages?space=secret%00",
                "/pages/secret",
                "/pages/1-1-1-1-1",
                "/pages/" + NO_ID + "?stage=draft&revision=1",
                "/pages/" + NO_ID + "?revision=secret",
                "/pages/" + NO_ID + "?revision=01",
                "/pages/" + NO_ID + "/revisions?after=secret&limit=0",
                "/pages/" + NO_ID + "/compare?from=1&to=secret",
                "/pages/" + NO_ID + "/compare?from=1",
                "/me?secret=1",
                "/spaces?secret=1",
                "/people?secret=1"
            })
    void S8_parameters_are_typed_and_nothing_is_reflected(String address) {
        Answer problem = ana.get(address).problem(400);

        assertThat(problem.body()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/secret",
                "/pages/" + NO_ID,
                "/pages/" + NO_ID + "/secret",
                "/pages?space=secret",
                "/spaces/secret/pages/secret",
                "/spaces/secret%2F..%2Fx/pages/y",
                "/spaces/x/pages/secret%00",
                "/spaces/x;secret/pages/y",
                "/spaces/%3Cscript%3E/pages/secret"
            })
    void unknown_addresses_are_404_and_nothing_is_reflected(String address) {
        Answer problem = ana.get(address);

        assertThat(problem.status()).isIn(400, 404);
        assertThat(problem.body()).doesNotContain("secret").doesNotContain("script");
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /pages", "PUT, /pages", "POST, /me", "DELETE, /spaces", "GET, /projections/rebuild"})
    void other_methods_are_405_and_the_right_ones_are_named(String method, String address) {
        Answer problem =
                Api.send(ana.request(method, address, BodyPublishers.noBody())).problem(405);

        assertThat(problem.header("Allow")).isNotBlank();
    }

    @Test
    void who_accepts_no_json_gets_406() {
        Api.send(ana.request("GET", "/pages", BodyPublishers.noBody()).header("Accept", "text/html"))
                .problem(406);
        Api.send(ana.request("GET", "/pages", BodyPublishers.noBody())
                        .header("Accept", "text/html;q=0.9, application/json;q=0.1"))
                .with(200);
    }

    private static String create(String fields) {
        return "{\"space\":\"" + space + "\"" + (fields.contains("\"title\"") ? "" : ",\"title\":\"x\"")
                + (fields.isEmpty() ? "" : "," + fields) + "}";
    }

    private static String edit(String fields) {
        return "{" + fields + (fields.contains("\"title\"") ? "" : ",\"title\":\"x\"")
                + (fields.contains("\"body\"") ? "" : ",\"body\":\"y\"") + "}";
    }
}
