package org.assay.page;

import static org.assay.page.Desk.edit;
import static org.assay.page.Desk.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.assay.identity.Work;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rows that pages leave in the database: some can be made anew, the others never change. */
@ExtendWith(ArquillianExtension.class)
class PageRowsIT {

    @Inject
    private Pages pages;

    @Inject
    private Rebuild rebuild;

    @Resource(lookup = "java:jboss/datasources/Assay")
    private DataSource database;

    private Desk desk;

    @Deployment
    static WebArchive war() {
        return BuiltWar.withTests();
    }

    @BeforeEach
    void a_desk() {
        desk = new Desk();
    }

    @Test
    void a_rebuild_gives_the_same_rows() throws SQLException {
        SavedRevision first = desk.page("Source", "See [[Target]], [[elsewhere/Page]].");
        desk.publish(first);
        saved(Work.as(desk.ana, () -> pages.save(first.page(), edit(first, "Source", "See [[Other]]."))));
        List<String> before = projections();
        assertThat(before).isNotEmpty();
        execute("delete from page_link");
        execute("update page_stage set title = 'wrong', words = ''");
        execute("update page set draft_audience = '{}', changed_lines = 99");
        assertThat(Work.as(desk.admin, () -> rebuild.all())).isPositive();
        assertThat(projections()).isEqualTo(before);
    }

    @Test
    void L5_revisions_and_publications_cannot_be_changed_in_the_database() {
        SavedRevision first = desk.page("Biji", "One");
        desk.publish(first);
        for (String change : List.of(
                "update revision set body = 'forged'",
                "delete from revision",
                "update publication set number = 7",
                "delete from publication",
                "update rendering set template = 'forged'",
                "delete from audit_entry")) {
            assertThatThrownBy(() -> execute(change)).as(change).hasMessageContaining("never changed");
        }
    }

    private List<String> projections() throws SQLException {
        List<String> rows = new ArrayList<>();
        rows.addAll(rows("select cast(l as text) from page_link l order by 1"));
        rows.addAll(rows("select cast(s as text) from page_stage s order by 1"));
        rows.addAll(
                rows(
                        "select id || ' ' || draft_audience::text || approved_audience::text || changed_lines from page order by id"));
        return rows;
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
