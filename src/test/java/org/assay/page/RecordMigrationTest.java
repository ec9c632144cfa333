package org.assay.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** L6: acts from before the seals name the rows that they wrote, with the hashes that the product computes. */
class RecordMigrationTest {

    private static final String ANA = "00000000-0000-0007-0000-00000000000a";
    private static final String RANA = "00000000-0000-0007-0000-00000000000b";
    private static final String PAGE = "00000000-0000-0007-0000-000000000001";
    private static final String SPACE = "00000000-0000-0007-0000-000000000002";
    private static final String REVIEW = "00000000-0000-0007-0000-000000000003";
    private static final String HASH = "ab".repeat(32);
    private static final Instant AT = Instant.parse("2015-10-20T08:00:00.000001Z");

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void an_earlier_release_was_used() throws Exception {
        postgres = EmbeddedPostgres.start();
        migrate("2");
        write(
                "insert into space values ('%s', 'desk', 'Desk', 'desk', '{}', 'AMBER', now(), '%s', 0)"
                        .formatted(SPACE, ANA),
                "insert into page values ('%s', '%s', 'topic', 'page', 1, '%s', 1, null, '{}', '{}', 0)"
                        .formatted(PAGE, SPACE, HASH),
                ("insert into revision values ('%s', 1, 'Page', 'page', 'Text', '{}', 1, 'AMBER', '{}', false, '',"
                                + " 'CREATE', array['%s'::uuid], '%s', null, '%s', null, '%s')")
                        .formatted(PAGE, ANA, AT, HASH, HASH),
                "insert into rendering values ('%s', 'Text')".formatted(HASH),
                ("insert into publication (page_id, number, review_id, person, at, approvers, rendering, renderer,"
                                + " closure) values ('%s', 1, '%s', '%s', '%s', array['%s'::uuid], '%s', 4, '{\"links\":[]}')")
                        .formatted(PAGE, REVIEW, RANA, AT, RANA, HASH),
                "insert into review values ('%s', '%s', 'Review', '%s', now(), 'OPEN', null, null, null, null, null, null, 0)"
                        .formatted(REVIEW, SPACE, ANA),
                vote("REQUEST_CHANGES"),
                vote("APPROVE"),
                act(ANA, "page.created", PAGE, "revision 1 by create"),
                act(RANA, "review.voted", REVIEW, "request-changes " + HASH),
                act(RANA, "review.voted", REVIEW, "approve " + HASH),
                act(RANA, "page.published", PAGE, "revision 1"),
                act(ANA, "space.created", SPACE, "desk"));
        migrate("3");
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @Test
    void L6_acts_from_before_name_their_rows_with_the_hashes_that_the_product_computes() throws SQLException {
        assertThat(made())
                .containsOnlyKeys("revision " + PAGE + "/1", "publication 1", "vote 1", "vote 2")
                .containsEntry(
                        "revision " + PAGE + "/1",
                        new Digest("assay-revision-row-1")
                                .text(HASH)
                                .number(1)
                                .number(-1)
                                .hex())
                .containsEntry(
                        "publication 1",
                        new Digest("assay-publication-1")
                                .number(1)
                                .text(PAGE)
                                .number(1)
                                .text(REVIEW)
                                .text(RANA)
                                .instant(AT)
                                .list(List.of(RANA))
                                .text(HASH)
                                .number(4)
                                .text("{\"links\":[]}")
                                .hex())
                .containsEntry("vote 1", vote(1, "REQUEST_CHANGES"))
                .containsEntry("vote 2", vote(2, "APPROVE"));
    }

    private static String vote(long id, String verdict) {
        return new Digest("assay-vote-1")
                .number(id)
                .text(REVIEW)
                .text(RANA)
                .text("desk")
                .text(verdict)
                .text("Größe")
                .text(HASH)
                .instant(AT)
                .list(List.of("insider:desk", "system"))
                .hex();
    }

    private static String vote(String verdict) {
        return ("insert into vote (review_id, person, team, verdict, comment, hash, at, audience)"
                        + " values ('%s', '%s', 'desk', '%s', 'Größe', '%s', '%s', '{insider:desk,system}')")
                .formatted(REVIEW, RANA, verdict, HASH, AT);
    }

    private static String act(String person, String act, String subject, String details) {
        return "insert into audit_entry (at, person, act, subject, details) values ('%s', '%s', '%s', '%s', '%s')"
                .formatted(AT, person, act, subject, details);
    }

    private static void migrate(String version) {
        Flyway.configure()
                .dataSource(database())
                .locations("filesystem:src/main/resources/db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private static void write(String... statements) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Map<String, String> made() throws SQLException {
        Map<String, String> made = new TreeMap<>();
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select made, made_hash from audit_entry where made is not null")) {
            while (rows.next()) {
                made.put(rows.getString(1), rows.getString(2));
            }
        }
        return made;
    }

    private static DataSource database() {
        return postgres.getPostgresDatabase();
    }
}
