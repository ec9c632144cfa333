package org.assay.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.assay.api.Answer;
import org.assay.api.Api;
import org.assay.stack.NewPerson;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Teams, made in the real directory. */
@ExtendWith(RunningStack.class)
class TeamsJourney {

    private static Stack stack;
    private static Api ada;

    @BeforeAll
    static void use(Stack running) {
        stack = running;
        ada = Api.as("ada", running);
    }

    @Test
    void a_team_comes_with_its_groups_and_can_be_filled_at_once() {
        String team = "t" + UUID.randomUUID();
        Answer created = ada.post("/teams", Api.json("slug", team)).with(201);
        assertThat(created.header("Location")).isEqualTo(stack.wiki() + "/api/v1/teams/" + team);
        assertThat(ada.get("/teams").with(200).items("slug")).contains("iraq-desk", "syria-desk", team);

        NewPerson pim = stack.newPerson();
        String id = ada.get("/people/accounts?q=" + pim.name()).items("id").get(0);
        for (String role : new String[] {"reader", "analyst", "reviewer"}) {
            ada.put("/people/" + id + "/roles/" + team + "/" + role).with(200);
        }
        assertThat(ada.get("/teams/" + team).with(200).body())
                .isEqualTo("{\"slug\":\"" + team + "\",\"readers\":1,\"analysts\":1,\"reviewers\":1}");
        assertThat(Api.as(pim, stack).get("/me").with(200).json().get("teams").toString())
                .isEqualTo("[{\"team\":\"" + team + "\",\"roles\":[\"analyst\",\"reader\",\"reviewer\"]}]");
    }

    @Test
    void a_name_that_is_taken_is_a_conflict() {
        assertThat(ada.post("/teams", Api.json("slug", "iraq-desk"))
                        .problem(409)
                        .text("code"))
                .isEqualTo("team-taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Iraq", "a b", "a/b", "-a", "new", "../x", "#{1+1}"})
    void a_name_that_fits_no_address_is_refused(String slug) {
        assertThat(ada.post("/teams", Api.json("slug", slug)).problem(422).faults())
                .containsExactly("slug malformed");
    }

    @Test
    void S18_a_team_is_given_nothing_but_its_name() {
        ada.post("/teams", Api.json("slug", "t" + UUID.randomUUID(), "readers", "x"))
                .problem(400);
    }
}
