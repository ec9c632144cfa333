package org.assay.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assay.api.Answer;
import org.assay.api.Api;
import org.assay.stack.NewPerson;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What admins do to people, against the real directory; each test to somebody of its own. */
@ExtendWith(RunningStack.class)
class AccountsJourney {

    private static Stack stack;
    private static Api ada;

    private NewPerson pim;
    private String id;

    @BeforeAll
    static void use(Stack running) {
        stack = running;
        ada = Api.as("ada", running);
    }

    @BeforeEach
    void somebody_new() {
        pim = stack.newPerson();
        Answer found = ada.get("/people/accounts?q=" + pim.name()).with(200);
        assertThat(found.items("name")).containsExactly(pim.name());
        id = found.items("id").get(0);
    }

    @Test
    void a_person_of_the_directory_is_found_with_what_he_is() {
        Answer before = ada.get("/people/" + id).with(200);
        assertThat(before.text("displayName")).isEqualTo("Pim " + pim.name());
        assertThat(before.json().get("enabled").asBoolean()).isTrue();
        assertThat(before.json().get("teams")).isEmpty();

        assertThat(give("iraq-desk", "analyst").json().get("teams").toString())
                .isEqualTo("[{\"team\":\"iraq-desk\",\"roles\":[\"analyst\"]}]");
        assertThat(ada.get("/people/accounts?team=iraq-desk&role=analyst&q=" + pim.name())
                        .items("id"))
                .containsExactly(id);
        assertThat(ada.get("/people/accounts?team=iraq-desk&role=reader&q=" + pim.name())
                        .items("id"))
                .isEmpty();
        assertThat(take("iraq-desk", "analyst").json().get("teams")).isEmpty();
    }

    @Test
    void lists_go_on_where_they_stopped() {
        Answer first = ada.get("/people/accounts?limit=2").with(200);
        Answer second =
                ada.get("/people/accounts?limit=2&after=" + first.text("next")).with(200);
        assertThat(first.items("name")).hasSize(2).doesNotContainAnyElementsOf(second.items("name"));
        Answer part = ada.get("/people/accounts?team=iraq-desk&limit=1").with(200);
        assertThat(ada.get("/people/accounts?team=iraq-desk&limit=1&after=" + part.text("next"))
                        .items("name"))
                .hasSize(1)
                .doesNotContainAnyElementsOf(part.items("name"));
    }

    @Test
    void S16_a_role_that_is_taken_away_counts_no_more_from_that_moment_whatever_the_token_says() {
        give("iraq-desk", "analyst");
        Api himself = Api.as(pim, stack);
        String space = Api.space(stack);
        himself.page(space, "Mine", "x");
        assertThat(himself.get("/me").json().get("teams").toString()).contains("analyst");

        take("iraq-desk", "analyst");

        assertThat(himself.get("/me").json().get("teams")).isEmpty();
        himself.post("/pages", Api.json("space", space, "title", "Late", "body", "x"))
                .problem(404);
        give("iraq-desk", "analyst");
        himself.page(space, "Back", "x");
    }

    @Test
    void S16_who_is_disabled_is_refused_from_that_moment_and_cannot_sign_in_again() {
        give("iraq-desk", "reviewer");
        Api himself = Api.as(pim, stack);
        himself.get("/me").with(200);

        assertThat(ada.post("/people/" + id + "/disable")
                        .with(200)
                        .json()
                        .get("enabled")
                        .asBoolean())
                .isFalse();

        assertThat(himself.get("/me").problem(403).text("rule")).isEqualTo("not-a-member");
        assertThat(pim.canSignIn()).isFalse();
        assertThat(ada.get("/people/accounts?disabled=true").items("id")).contains(id);
        assertThat(ada.get("/teams/iraq-desk").json().get("reviewers").asLong()).isEqualTo(reviewers());
        ada.post("/people/" + id + "/enable").with(200);
        assertThat(himself.anew().get("/me").with(200).json().get("teams").toString())
                .contains("reviewer");
        take("iraq-desk", "reviewer");
    }

    @Test
    void S16_what_is_changed_at_keycloaks_own_console_is_known_within_a_minute() {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        pim.joins("/teams/syria-desk/readers");
        String path = "/people/accounts?team=syria-desk&role=reader&q=" + pim.name();
        while (ada.get(path).with(200).items("id").isEmpty()) {
            assertThat(Instant.now()).isBefore(end);
            CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS))
                    .join();
        }
        assertThat(audited()).containsExactly("role.given syria-desk reader by the system");
        take("syria-desk", "reader");
    }

    @Test
    void S19_every_change_of_a_role_is_audited_with_who_did_what_to_whom() {
        give("iraq-desk", "reader");
        give("iraq-desk", "reader");
        take("iraq-desk", "reader");
        ada.put("/people/" + id + "/admin").with(200);
        ada.delete("/people/" + id + "/admin").with(200);
        ada.post("/people/" + id + "/disable").with(200);
        ada.post("/people/" + id + "/enable").with(200);

        assertThat(audited())
                .containsExactly(
                        "role.given iraq-desk reader by ada",
                        "role.taken iraq-desk reader by ada",
                        "admin.given  by ada",
                        "admin.taken  by ada",
                        "person.disabled  by ada",
                        "person.enabled  by ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "rana", "reed", "sami"})
    void S19_only_admins_see_and_change_what_people_are(String person) {
        Api other = Api.as(person, stack);
        for (String path : List.of("/people/accounts", "/people/" + id, "/teams", "/teams/iraq-desk")) {
            assertThat(other.get(path).problem(403).text("rule")).isEqualTo("not-an-admin");
        }
        String role = "/people/" + id + "/roles/iraq-desk/analyst";
        List<Answer> refused = List.of(
                other.put(role),
                other.delete(role),
                other.put("/people/" + id + "/admin"),
                other.delete("/people/" + id + "/admin"),
                other.post("/people/" + id + "/disable"),
                other.post("/people/" + id + "/enable"),
                other.post("/teams", Api.json("slug", "t" + UUID.randomUUID())));
        refused.forEach(answer -> assertThat(answer.problem(403).text("rule")).isEqualTo("not-an-admin"));
        assertThat(audited()).isEmpty();
    }

    @Test
    void S19_nobody_takes_admin_from_himself_or_disables_himself() {
        String own = ada.get("/me").text("id");
        assertThat(ada.delete("/people/" + own + "/admin").problem(403).text("rule"))
                .isEqualTo("own-admin");
        assertThat(ada.post("/people/" + own + "/disable").problem(403).text("rule"))
                .isEqualTo("own-admin");
        assertThat(ada.get("/me").json().get("admin").asBoolean()).isTrue();
    }

    @Test
    void S19_of_two_admins_who_remove_each_other_at_once_one_remains() {
        ada.put("/people/" + id + "/admin").with(200);
        Api himself = Api.as(pim, stack);
        String adas = ada.get("/me").text("id");
        assertThat(himself.get("/me").json().get("admin").asBoolean()).isTrue();

        CompletableFuture<Answer> one = CompletableFuture.supplyAsync(() -> ada.delete("/people/" + id + "/admin"));
        CompletableFuture<Answer> other =
                CompletableFuture.supplyAsync(() -> himself.delete("/people/" + adas + "/admin"));

        List<Integer> statuses =
                new ArrayList<>(List.of(one.join().status(), other.join().status()));
        if (other.join().status() == 200) {
            himself.put("/people/" + adas + "/admin").with(200);
            ada.delete("/people/" + id + "/admin").with(200);
        }
        assertThat(statuses).containsExactlyInAnyOrder(200, 403);
        assertThat(ada.get("/me").json().get("admin").asBoolean()).isTrue();
    }

    @Test
    void nothing_is_done_to_whom_or_what_there_is_not() {
        String nobody = UUID.randomUUID().toString();
        ada.get("/people/" + nobody).problem(404);
        ada.put("/people/" + nobody + "/roles/iraq-desk/analyst").problem(404);
        ada.post("/people/" + nobody + "/disable").problem(404);
        ada.put("/people/" + id + "/roles/no-such-team/analyst").problem(404);
        ada.get("/teams/no-such-team").problem(404);
        assertThat(audited()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/people/accounts?after=x, after malformed",
        "/people/accounts?limit=0, limit out-of-range",
        "/people/accounts?limit=100, limit out-of-range",
        "/people/accounts?role=reader, role without-team",
        "/people/accounts?team=iraq-desk&role=king, role unknown",
        "/people/accounts?team=A%20b, team malformed",
        "/people/accounts?disabled=perhaps, disabled malformed",
        "/teams?after=-1, after malformed"
    })
    void S8_what_is_wrong_with_an_address_is_said(String path, String fault) {
        assertThat(ada.get(path).problem(400).faults()).containsExactly(fault);
    }

    private Answer give(String team, String role) {
        return ada.put("/people/" + id + "/roles/" + team + "/" + role).with(200);
    }

    private Answer take(String team, String role) {
        return ada.delete("/people/" + id + "/roles/" + team + "/" + role).with(200);
    }

    private static long reviewers() {
        return ada.get("/people/accounts?team=iraq-desk&role=reviewer&limit=99").items("id").stream()
                .filter(person ->
                        ada.get("/people/" + person).json().get("enabled").asBoolean())
                .count();
    }

    /** What the record says of him, in its order. */
    private List<String> audited() {
        String query =
                """
                select e.act || ' ' || e.details || ' by ' || coalesce(p.name, 'the system') as line
                from audit_entry e left join person p on p.id = e.person
                where e.subject = ?::uuid order by e.id""";
        try (Connection connection = stack.database().connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, id);
            List<String> lines = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString("line"));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
