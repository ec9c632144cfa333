package org.assay.api;

import static org.assay.api.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assay.api.Visitor.Call;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Setting a space up: whose it is, with whom it is shared; and who can see a page, in words. */
@ExtendWith(RunningStack.class)
class SharingJourney {

    private static Stack stack;
    private static Visitor ada;
    private Api ana;
    private Api sami;
    private String space;

    @BeforeAll
    static void use(Stack running) {
        stack = running;
        ada = Visitor.as("ada", stack);
    }

    @BeforeEach
    void begin() {
        space = Api.space(stack);
        ana = Api.as("ana", stack);
        sami = Api.as("sami", stack);
    }

    @Test
    void S16_sharing_opens_approved_amber_pages_at_once_and_taking_it_back_closes_them() {
        String amber = approved("Amber", "AMBER");
        String strict = approved("Strict", "AMBER+STRICT");
        sami.get("/pages/" + amber).problem(404);

        change(0, "iraq-desk", List.of("syria-desk"));

        assertThat(sami.get("/pages/" + amber).with(200).text("title")).isEqualTo("Amber");
        assertThat(sami.get("/pages?space=" + space).items("id")).containsExactly(amber);
        sami.get("/pages/" + strict).problem(404);
        sami.get("/pages/" + amber + "?stage=draft").problem(404);

        change(1, "iraq-desk", List.of());

        sami.get("/pages/" + amber).problem(404);
        sami.get("/pages?space=" + space).problem(404);
    }

    @Test
    void S16_another_team_takes_the_space_over_with_its_drafts() {
        String page = approved("Given away", "AMBER");

        change(0, "syria-desk", List.of());

        ana.get("/pages/" + page).problem(404);
        Answer head = sami.get("/pages/" + page + "?stage=draft").with(200);
        sami.put("/pages/" + page, head.text("hash"), json("title", "Taken over", "body", "x"))
                .with(200);
    }

    @Test
    void who_changes_what_another_has_changed_meanwhile_is_told_and_overwrites_nothing() {
        change(0, "iraq-desk", List.of("syria-desk"));

        Answer late = put(json(
                        "version",
                        0,
                        "title",
                        "Late",
                        "team",
                        "iraq-desk",
                        "sharedTeams",
                        List.of(),
                        "marking",
                        "GREEN"))
                .problem(409);

        assertThat(late.text("code")).isEqualTo("changed-meanwhile");
        Answer now = ada.get("/api/v1/spaces/" + space).with(200);
        assertThat(now.text("title")).isEqualTo(space);
        assertThat(now.json().get("sharedTeams").toString()).isEqualTo("[\"syria-desk\"]");
        assertThat(now.json().get("version").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "title, '\"\"', title empty",
        "team, '\"No Team\"', team malformed",
        "team, null, team malformed",
        "sharedTeams, null, sharedTeams malformed",
        "sharedTeams, '[\"No Team\"]', sharedTeams malformed",
        "sharedTeams, '[null]', sharedTeams malformed",
        "marking, '\"PINK\"', marking unknown",
        "marking, null, marking unknown",
        "version, null, version missing"
    })
    void what_is_wrong_is_said_by_field(String field, String value, String fault) {
        String fine = "{\"version\":0,\"title\":\"T\",\"team\":\"iraq-desk\",\"sharedTeams\":[],\"marking\":\"AMBER\"}";

        Answer invalid = put(fine.replaceAll("\"" + field + "\":([^,}]*)", "\"" + field + "\":" + value));

        assertThat(invalid.problem(422).faults()).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({"no-such-desk, '', team unknown", "iraq-desk, no-such-desk, sharedTeams unknown"})
    void a_team_that_the_directory_does_not_know_is_refused(String team, String shared, String fault) {
        List<String> teams = shared.isEmpty() ? List.of() : List.of(shared);

        assertThat(put(json("version", 0, "title", "T", "team", team, "sharedTeams", teams, "marking", "AMBER"))
                        .problem(422)
                        .faults())
                .containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "rana", "reed"})
    void S19_only_admins_set_spaces_up(String person) {
        Visitor member = Visitor.as(person, stack);

        assertThat(member.get("/api/v1/spaces/" + space).problem(403).text("rule"))
                .isEqualTo("not-an-admin");
        assertThat(member.send(new Call("PUT", "/api/v1/spaces/" + space, "{\"version\":0}", null))
                        .problem(403)
                        .text("detail"))
                .isEqualTo("Only admins manage spaces and people. Ask one of them.");
        assertThat(member.get("/spaces").status()).isEqualTo(403);
        assertThat(member.get("/spaces/" + space + "/settings").status()).isEqualTo(403);
    }

    @Test
    void two_thousand_pages_follow_within_seconds() throws SQLException {
        fill(2_000);
        try {
            Instant start = Instant.now();

            change(0, "iraq-desk", List.of("syria-desk"));

            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
            assertThat(pagesWith("approved_audience", "team:syria-desk")).isEqualTo(2_000);
            assertThat(pagesWith("draft_audience", "insider:iraq-desk")).isEqualTo(2_000);
        } finally {
            empty();
        }
    }

    @Test
    void a_page_that_is_created_while_the_space_changes_hands_belongs_to_the_new_team()
            throws SQLException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Answer>> created = new ArrayList<>();
            IntStream.range(0, 40)
                    .forEach(i -> created.add(threads.submit(
                            () -> ana.post("/pages", json("space", space, "title", "Page " + i, "body", "x")))));
            created.get(8).get();
            change(0, "syria-desk", List.of());
            for (Future<Answer> answer : created) {
                assertThat(answer.get().status()).isIn(201, 403, 404);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(pagesWith("draft_audience", "insider:iraq-desk")).isZero();
        assertThat(pagesWith("draft_audience", "insider:syria-desk")).isGreaterThan(8);
    }

    @Test
    void R18_those_who_work_on_a_page_are_told_who_sees_it_and_by_which_rule() {
        String page = approved("Explained", "AMBER");
        change(0, "iraq-desk", List.of("syria-desk"));

        Answer access = ana.get("/pages/" + page + "/access").with(200);

        assertThat(access.text("stages/0/stage")).isEqualTo("draft");
        assertThat(access.text("stages/0/openTo/0/team")).isEqualTo("iraq-desk");
        assertThat(access.json().at("/stages/0/openTo/0/roles").toString()).isEqualTo("[\"analyst\",\"reviewer\"]");
        assertThat(access.text("stages/1/openTo/0/rule")).isEqualTo("owning-team");
        assertThat(access.text("stages/1/openTo/1/team")).isEqualTo("syria-desk");
        assertThat(access.text("stages/1/openTo/1/rule")).isEqualTo("shared-team");
        for (Api reader : List.of(sami, Api.as("reed", stack))) {
            Answer refused = reader.get("/pages/" + page + "/access").problem(403);
            assertThat(refused.text("rule")).isEqualTo("not-an-insider");
            assertThat(refused.text("detail")).contains("ask an admin");
        }
    }

    @Test
    void R18_a_refusal_on_the_screen_says_the_rule_and_whom_to_ask() {
        approved("Refused", "AMBER");
        Visitor reed = Visitor.as("reed", stack);

        for (String screen : List.of("/edit", "/access", "/restore/1")) {
            Answer refused = reed.get("/wiki/" + space + "/refused" + screen);
            assertThat(refused.status()).as(screen).isEqualTo(403);
            assertThat(refused.body())
                    .as(screen)
                    .contains("Only analysts and reviewers of the owning team", "ask an admin");
        }
        assertThat(reed.get("/wiki/" + space + "/refused").body())
                .contains("Only analysts and reviewers of iraq-desk write here.");
    }

    private void change(int version, String team, List<String> shared) {
        put(json("version", version, "title", space, "team", team, "sharedTeams", shared, "marking", "AMBER"))
                .with(200);
    }

    private Answer put(String json) {
        return ada.send(new Call("PUT", "/api/v1/spaces/" + space, json, null));
    }

    private String approved(String title, String marking) {
        Answer page = ana.post("/pages", json("space", space, "title", title, "body", "x", "marking", marking))
                .with(201);
        var seen =
                new ObjectMapper().createObjectNode().put("id", page.text("id")).put("revision", 1);
        Answer review = ana.post("/reviews", json("title", "Please", "pages", List.of(seen)))
                .with(201);
        Api rana = Api.as("rana", stack);
        String address = "/reviews/" + review.text("id");
        rana.post(address + "/votes", json("hash", review.text("hash"), "vote", "approve"))
                .with(200);
        rana.post(address + "/publish", json("hash", review.text("hash"))).with(200);
        return page.text("id");
    }

    /** Approved AMBER pages, written past the product. */
    private void fill(int pages) throws SQLException {
        String id = "cast(md5(? || n) as uuid)";
        run(
                """
                insert into page (id, space_id, kind, slug, head, head_hash, approved, marking, draft_audience, approved_audience, version)
                select %s, (select id from space where slug = ?), 'topic', 'p' || n, 1, md5(? || n) || md5('h'), 1, 'AMBER',
                       '{insider:iraq-desk,system}', '{system,team:iraq-desk}', 0
                from generate_series(1, ?) n"""
                        .formatted(id),
                space,
                space,
                space,
                pages);
        run(
                """
                insert into revision (page_id, number, title, slug, body, facts, facts_version, marking, named, retired, summary,
                    origin, authors, saved, content_hash, hash)
                select %s, 1, 'T', 'p' || n, '', '{}', 1, 'AMBER', '{}', false, '', 'CREATE', array[gen_random_uuid()], now(),
                       md5('c') || md5('c'), md5(? || n) || md5('h')
                from generate_series(1, ?) n"""
                        .formatted(id),
                space,
                space,
                pages);
    }

    /** What was filled in is no history that verification would accept: it goes again. */
    private void empty() throws SQLException {
        String id = "(select id from space where slug = '" + space + "')";
        try (Connection connection = stack.database().connectAsAdministrator();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    "delete from revision where page_id in (select id from page where space_id = " + id + ")");
            statement.execute("delete from page where space_id = " + id);
        }
    }

    private static void run(String sql, Object... values) throws SQLException {
        try (Connection connection = stack.database().connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private int pagesWith(String audience, String key) throws SQLException {
        try (Connection connection = stack.database().connect();
                PreparedStatement statement = connection.prepareStatement(
                        "select count(*) from page p join space s on s.id = p.space_id where s.slug = ? and ? = any(p."
                                + audience + ")")) {
            statement.setString(1, space);
            statement.setString(2, key);
            try (ResultSet count = statement.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        }
    }
}
