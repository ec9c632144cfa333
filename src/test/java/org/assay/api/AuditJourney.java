package org.assay.api;

import static org.assay.api.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assay.stack.Browser;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The record: what gets into it, who reads it, how it is taken away and verified. */
@ExtendWith(RunningStack.class)
@Order(RunningStack.RESTARTS)
class AuditJourney {

    private static Stack stack;
    private static Api ada;
    private static Api ana;
    private static String space;

    @BeforeAll
    static void use(Stack running) {
        stack = running;
        ada = Api.as("ada", running);
        ana = Api.as("ana", running);
        space = Api.space(running);
    }

    @Test
    void what_was_done_to_a_page_stands_there_the_newest_first() {
        Answer page = ana.page(space, "Recorded", "Text");
        ana.put("/pages/" + page.text("id"), page.text("hash"), json("title", "Recorded", "body", "More"))
                .with(200);

        Answer record = ada.get("/audit?subject=" + page.text("id")).with(200);

        assertThat(record.items("act")).containsExactly("page.saved", "page.created");
        assertThat(record.items("name")).containsOnly("ana");
        assertThat(record.items("made"))
                .containsExactly("revision " + page.text("id") + "/2", "revision " + page.text("id") + "/1");
        assertThat(record.body()).doesNotContain("Recorded");
    }

    @Test
    void it_is_read_part_by_part() {
        Answer page = ana.page(space, "In parts", "Text");
        ana.put("/pages/" + page.text("id"), page.text("hash"), json("title", "In parts", "body", "More"))
                .with(200);
        String about = "/audit?subject=" + page.text("id") + "&limit=1";

        Answer first = ada.get(about).with(200);
        Answer second = ada.get(about + "&after=" + first.text("next")).with(200);

        assertThat(first.items("act")).containsExactly("page.saved");
        assertThat(second.items("act")).containsExactly("page.created");
        assertThat(second.json().get("next").isNull()).isTrue();
    }

    @Test
    void it_is_narrowed_by_person_act_and_day() {
        String ana = AuditJourney.ana.get("/me").text("id");
        assertThat(ada.get("/audit?person=" + ana).items("name")).containsOnly("ana");
        assertThat(ada.get("/audit?act=space.created").items("act")).containsOnly("space.created");
        assertThat(ada.get("/audit?act=no-reads&limit=200").items("act")).doesNotContain("page.read");
        assertThat(ada.get("/audit?until=1999-12-31").with(200).items("id")).isEmpty();
        assertThat(ada.get("/audit?since=9999-01-01").with(200).items("id")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "rana", "reed"})
    void only_admins_read_it_take_it_away_or_verify_it(String person) {
        Api api = Api.as(person, stack);

        assertThat(api.get("/audit").problem(403).text("rule")).isEqualTo("not-an-admin");
        api.get("/audit/export?format=csv").problem(403);
        api.post("/audit/verify", "").problem(403);
    }

    @ParameterizedTest
    @CsvSource({
        "person=ana, person malformed",
        "act=page.burnt, act unknown",
        "subject=1, subject malformed",
        "since=yesterday, since malformed",
        "until=2026-02-30, until malformed",
        "after=x, after malformed",
        "limit=1001, limit out-of-range"
    })
    void S8_what_it_cannot_be_asked_for_is_malformed(String query, String fault) {
        assertThat(ada.get("/audit?" + query).problem(400).faults()).containsExactly(fault);
    }

    private static Answer red(String title) {
        return ana.post(
                        "/pages",
                        json(
                                "space",
                                space,
                                "title",
                                title,
                                "body",
                                "Text",
                                "marking",
                                "RED",
                                "named",
                                List.of(ana.get("/me").text("id"))))
                .with(201);
    }

    @Test
    void a_read_of_a_red_page_is_there_within_two_seconds_and_of_an_amber_one_is_not() {
        Answer amber = ana.page(space, "Amber", "Text");
        Answer red = red("Red");
        ana.get("/pages/" + amber.text("id")).with(200);
        ana.get("/pages/" + red.text("id")).with(200);

        long began = System.nanoTime();
        List<String> acts = List.of();
        while (!acts.contains("page.read")) {
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began))
                    .as("seconds waited")
                    .isLessThan(4);
            acts = ada.get("/audit?subject=" + red.text("id")).with(200).items("act");
        }
        assertThat(ada.get("/audit?subject=" + amber.text("id")).items("act")).containsExactly("page.created");
    }

    @Test
    void a_read_just_before_the_server_is_stopped_is_recorded() {
        Answer red = red("Last");
        ana.get("/pages/" + red.text("id") + "/revisions").with(200);
        stack.restartWildFly();

        assertThat(ada.get("/audit?subject=" + red.text("id")).with(200).items("act"))
                .contains("page.history-read");
    }

    @Test
    void a_session_is_recorded_once_and_so_is_its_end(Browser browser) {
        String reed = Api.as("reed", stack).get("/me").text("id");
        int before = signIns(reed).size();
        Page window = browser.as("reed");
        window.navigate("/");
        window.navigate("/search");
        assertThat(signIns(reed)).hasSize(before + 1);

        window.locator("#person-menu summary").click();
        window.locator("#sign-out button").click();
        window.waitForURL("**/signed-out");
        assertThat(ada.get("/audit?person=" + reed + "&act=caller.signed-out").items("act"))
                .isNotEmpty();
    }

    @Test
    void S17_an_export_is_a_file_for_admins_and_is_recorded(Browser browser) {
        Answer page = ana.page(space, "Exported", "Text");
        String about = "subject=" + page.text("id");

        Answer csv = ada.get("/audit/export?format=csv&" + about).with(200);
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"audit.csv\"");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body())
                .startsWith("\"id\",\"at\",")
                .contains("\"page.created\"")
                .endsWith("\r\n");
        Answer lines = ada.get("/audit/export?format=jsonl&" + about).with(200);
        assertThat(jsonLine(lines.body()).get("act").asText()).isEqualTo("page.created");
        ada.get("/audit/export?format=xml").problem(400);

        APIResponse file = browser.as("ada").request().get(stack.wiki() + "/audit/export?format=csv&" + about);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().get("content-disposition")).startsWith("attachment");
        assertThat(file.text()).isEqualTo(csv.body());
        assertThat(browser.as("ana")
                        .request()
                        .get(stack.wiki() + "/audit/export?format=csv")
                        .status())
                .isEqualTo(403);
        assertThat(ada.get("/audit?act=audit.exported&limit=3").items("details"))
                .containsExactly("csv " + about, "jsonl " + about, "csv " + about);
    }

    @Test
    void L5_the_record_verifies_and_the_screen_says_so(Browser browser) {
        Answer report = ada.post("/audit/verify", "").with(200);
        assertThat(report.json().get("intact").asBoolean()).as(report.body()).isTrue();
        assertThat(report.json().get("broken").isNull()).isTrue();
        assertThat(report.json().at("/rows/revision").asLong()).isPositive();

        Page window = browser.as("ada");
        window.navigate("/audit/verify");
        window.locator("#verify button").click();
        window.locator(".notice-good").waitFor();
        assertThat(ada.get("/audit?act=audit.verified&limit=2").items("details"))
                .containsOnly("intact");
    }

    @Test
    void an_admin_reads_that_a_page_was_saved_but_not_what_it_is_called(Browser browser) {
        Answer page = ana.page(space, "Unseen by admins", "Text");
        Page window = browser.as("ada");
        window.navigate("/audit?subject=" + page.text("id"));

        assertThat(window.content())
                .contains("Ana Castellan")
                .contains("created")
                .doesNotContain("Unseen by admins");
    }

    private static List<String> signIns(String person) {
        return ada.get("/audit?person=" + person + "&act=caller.signed-in&limit=200")
                .with(200)
                .items("id");
    }

    private static JsonNode jsonLine(String body) {
        try {
            return new ObjectMapper().readTree(body.lines().findFirst().orElseThrow());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
    }
}
