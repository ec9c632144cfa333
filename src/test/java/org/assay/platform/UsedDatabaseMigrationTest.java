package org.assay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A wiki of an early release, with a page in review, comes to the present one: what is new is filled in from what is there. */
class UsedDatabaseMigrationTest {

    private static final String PERSON = "00000000-0000-0018-0000-000000000001";
    private static final String SPACE = "00000000-0000-0018-0000-000000000002";
    private static final String PAGE = "00000000-0000-0018-0000-000000000003";
    private static final String REVIEW = "00000000-0000-0018-0000-000000000004";
    private static final String HASH = "cd".repeat(32);

    @Test
    void what_was_written_before_has_all_that_is_asked_of_it_now() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            DataSource database = postgres.getPostgresDatabase();
            migrate(database, "2");
            write(
                    database,
                    "insert into space values ('%s', 'desk', 'Desk', 'desk', '{}', 'AMBER', now(), '%s', 0)"
                            .formatted(SPACE, PERSON),
                    ("insert into page values ('%s', '%s', 'topic', 'page', 1, '%s', null, '%s',"
                                    + " '{insider:desk,system}', '{}', 0)")
                            .formatted(PAGE, SPACE, HASH, REVIEW),
                    ("insert into revision values ('%s', 1, 'Page', 'page', 'Text', '{}', 1, 'AMBER+STRICT', '{}', false, '',"
                                    + " 'CREATE', array['%s'::uuid], now(), null, '%s', null, '%s')")
                            .formatted(PAGE, PERSON, HASH, HASH),
                    ("insert into review values ('%s', '%s', 'Review', '%s', now(), 'OPEN', null, null, null, null, null,"
                                    + " null, 0)")
                            .formatted(REVIEW, SPACE, PERSON),
                    "insert into review_page values ('%s', '%s', 1, true, null, null)".formatted(REVIEW, PAGE));

            migrate(database, "latest");

            assertThat(read(database, "select marking from page")).isEqualTo("AMBER+STRICT");
            assertThat(read(database, "select title_audience from review")).isEqualTo("{insider:desk,system}");
            assertThat(read(database, "select count(*) from address_change")).isEqualTo("1");
        }
    }

    private static void migrate(DataSource database, String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("filesystem:src/main/resources/db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private static void write(DataSource database, String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    private static String read(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
