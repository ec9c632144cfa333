package org.assay.api;

import static org.assay.api.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spaces: who makes them, who sees them. */
@ExtendWith(RunningStack.class)
class SpacesJourney {

    private static Stack stack;

    @BeforeAll
    static void use(Stack running) {
        stack = running;
    }

    @Test
    void an_admin_creates_a_space_and_the_team_sees_it() {
        String slug = "s" + UUID.randomUUID();
        Answer created = Api.as("ada", stack)
                .post("/spaces", json("slug", slug, "title", "Iraq desk", "team", "iraq-desk"))
                .with(201);

        assertThat(created.text("slug")).isEqualTo(slug);
        assertThat(created.text("marking")).isEqualTo("AMBER");
        assertThat(created.header("Location")).isEqualTo(stack.wiki() + "/api/v1/pages?space=" + slug);
        for (String person : new String[] {"ana", "reed", "rana", "ada"}) {
            assertThat(Api.as(person, stack).get("/spaces").with(200).items("slug"))
                    .as(person)
                    .contains(slug);
        }
        assertThat(Api.as("sami", stack).get("/spaces").with(200).items("slug")).doesNotContain(slug);
        Api.as("sami", stack).get("/pages?space=" + slug).problem(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "rana", "reed", "sami"})
    void only_admins_create_spaces(String person) {
        String slug = "s" + UUID.randomUUID();

        Answer refused = Api.as(person, stack)
                .post("/spaces", json("slug", slug, "title", "x", "team", "iraq-desk"))
                .problem(403);

        assertThat(refused.text("rule")).isEqualTo("not-an-admin");
        assertThat(Api.as("ada", stack).get("/spaces").items("slug")).doesNotContain(slug);
    }

    @Test
    void a_slug_that_exists_is_a_conflict_and_changes_nothing() {
        String slug = Api.space(stack);
        Api ada = Api.as("ada", stack);

        Answer taken = ada.post("/spaces", json("slug", slug, "title", "Other", "team", "syria-desk"))
                .problem(409);

        assertThat(taken.text("code")).isEqualTo("slug-taken");
        assertThat(taken.body()).doesNotContain(slug);
        assertThat(ada.get("/spaces").items("slug")).containsOnlyOnce(slug);
        assertThat(ada.get("/spaces").items("title")).doesNotContain("Other");
    }

    @ParameterizedTest
    @CsvSource({
        "'Iraq Desk', x, x, slug malformed",
        "-x, x, x, slug malformed",
        "'', x, x, slug malformed",
        ", x, x, slug malformed",
        "a/b, x, x, slug malformed",
        "fine, '', x, title empty",
        "fine, ' ', x, title empty",
        "fine, x, 'No Team', team malformed",
        "fine, x, , team malformed",
        "fine, x, no-such-team, team unknown"
    })
    void what_is_wrong_with_a_space_is_said_by_field(String slug, String title, String team, String fault) {
        Answer invalid = Api.as("ada", stack)
                .post("/spaces", json("slug", slug, "title", title, "team", team))
                .problem(422);

        assertThat(invalid.faults()).containsExactly(fault);
        assertThat(Api.as("ada", stack).get("/spaces").items("slug")).doesNotContain("fine");
    }
}
