package org.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assay.api.Answer;
import org.assay.api.Api;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The key that seals the record: without one the wiki does not start; with a new one it seals on, and all verifies. */
@ExtendWith(RunningStack.class)
@Order(RunningStack.RESTARTS)
class AuditKeyJourney {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void L5_without_a_key_nothing_starts_and_with_a_new_one_old_seals_and_new_ones_verify(Stack stack)
            throws Exception {
        Api.space(stack);
        awaitSealed(stack);
        Set<String> before = keys(stack);
        int lines = lines(stack).size();

        String refusal;
        List<String> said;
        try {
            refusal = stack.startWildFlyWithout("ASSAY_AUDIT_KEY");
        } finally {
            said = lines(stack);
            stack.renewAuditKey();
        }
        assertThat(refusal).contains("could not deploy the wiki");
        assertThat(said.subList(lines, said.size()))
                .filteredOn(line -> line.contains(" FATAL "))
                .singleElement()
                .asString()
                .contains("ASSAY_AUDIT_KEY is not set", "openssl rand -hex 32");

        Api.space(stack);
        awaitSealed(stack);
        assertThat(keys(stack)).hasSize(before.size() + 1).containsAll(before);
        Answer report = Api.as("ada", stack).post("/audit/verify", "").with(200);
        assertThat(report.json().get("intact").asBoolean()).as(report.body()).isTrue();
    }

    private static List<String> lines(Stack stack) throws IOException {
        return new ArrayList<>(Files.readAllLines(stack.log("wildfly").path()));
    }

    /** Until everything that is in the record now is under a seal. */
    private static void awaitSealed(Stack stack) throws SQLException {
        long last = Long.parseLong(
                column(stack, "select max(id)::text from audit_entry").get(0));
        Instant end = Instant.now().plus(PATIENCE);
        while (column(stack, "select number::text from audit_seal where last_id >= " + last)
                .isEmpty()) {
            assertThat(Instant.now()).as("the record is not sealed").isBefore(end);
            Thread.onSpinWait();
        }
    }

    private static Set<String> keys(Stack stack) throws SQLException {
        return new TreeSet<>(column(stack, "select key_id from audit_seal"));
    }

    private static List<String> column(Stack stack, String sql) throws SQLException {
        try (Connection connection = stack.database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        }
    }
}
