package org.assay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.List;
import org.assay.access.Denied;
import org.assay.access.Rule;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void what_is_not_there_says_nothing_more() {
        assertThat(json(new NotFound()))
                .isEqualTo("{\"type\":\"urn:assay:problem:not-found\",\"title\":\"Not found\",\"status\":404,"
                        + "\"code\":\"not-found\"}");
    }

    @Test
    void a_refusal_names_its_rule() {
        assertThat(json(new Denied(Rule.NOT_AN_ADMIN)))
                .contains("\"status\":403", "\"rule\":\"not-an-admin\"", Rule.NOT_AN_ADMIN.sentence());
    }

    @Test
    void a_clash_keeps_its_code() {
        assertThat(json(new Clash("slug-taken", "Taken")))
                .contains("\"status\":409", "\"code\":\"slug-taken\"", "\"detail\":\"Taken\"");
    }

    @Test
    void values_are_422_and_what_cannot_be_read_400_each_with_its_faults() {
        String faults = "\"errors\":[{\"field\":\"title\",\"code\":\"empty\",\"message\":\"must not be empty\"}]";

        assertThat(json(new Invalid("title", "empty", "must not be empty"))).contains("\"status\":422", faults);
        assertThat(json(new Malformed("title", "empty", "must not be empty"))).contains("\"status\":400", faults);
    }

    @Test
    void a_cause_counts_wherever_it_is_wrapped() {
        assertThat(Problem.of(new RuntimeException(new IllegalStateException(new NotFound()))))
                .map(Problem::status)
                .contains(404);
        assertThat(Problem.of(new RuntimeException(new SQLTransientConnectionException())))
                .map(Problem::status)
                .contains(503);
    }

    @Test
    void what_nobody_expected_is_no_known_problem_and_shows_only_its_id() {
        assertThat(Problem.of(new IllegalStateException("secret"))).isEmpty();
        assertThat(Problem.failed("abc").json()).contains("\"status\":500", "\"id\":\"abc\"");
    }

    @Test
    void types_have_different_names_and_statuses() {
        List<ProblemType> types = Arrays.asList(ProblemType.values());

        assertThat(types).extracting(ProblemType::uri).doesNotHaveDuplicates();
        assertThat(types).extracting(ProblemType::title).doesNotHaveDuplicates();
        assertThat(types)
                .allSatisfy(type -> assertThat(ProblemType.of(type.status())).isEqualTo(type));
        assertThat(ProblemType.of(418)).isEqualTo(ProblemType.MALFORMED);
        assertThat(ProblemType.of(502)).isEqualTo(ProblemType.FAILED);
    }

    private static String json(Throwable thrown) {
        return Problem.of(thrown).orElseThrow().json();
    }
}
