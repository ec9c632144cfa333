package org.assay.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.assay.access.Marking;
import org.assay.identity.Caller;
import org.assay.identity.Work;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who reads what is restricted is recorded, within seconds; what is not, only where the space wants it. */
@ExtendWith(ArquillianExtension.class)
class ReadsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    private ManagedSpaces spaces;

    @Inject
    private PageViews views;

    @Inject
    private Histories histories;

    @Resource(lookup = "java:jboss/datasources/Assay")
    private DataSource database;

    private Desk desk;
    private SavedRevision page;

    @Deployment
    static WebArchive war() {
        return BuiltWar.withTests();
    }

    @BeforeEach
    void a_page_that_is_marked_amber_with_a_draft_ahead() {
        desk = new Desk();
        page = desk.page("Amber", "First");
        desk.publish(page);
        desk.write(page, "Second");
    }

    @Test
    void reads_of_amber_pages_are_recorded_where_the_space_wants_it() throws SQLException {
        records(true);
        desk.view(desk.reed, page.slug());
        Work.as(desk.anton, () -> views.details(page.page(), ViewChoice.of(Stage.DRAFT)));
        Work.as(desk.anton, () -> histories.compare(page.page(), 1, 2));
        marker(desk.reed);
        marker(desk.anton);

        assertThat(reads(desk.reed)).containsExactly("page.read revision 1 approved");
        assertThat(reads(desk.anton)).contains("page.compared revisions 1 and 2");
    }

    @Test
    void reads_of_amber_pages_are_not_recorded_where_it_does_not_or_not_any_more() throws SQLException {
        desk.view(desk.reed, page.slug());
        records(true);
        desk.view(desk.anton, page.slug());
        records(false);
        desk.view(desk.reed, page.slug());
        marker(desk.reed);
        marker(desk.anton);

        assertThat(reads(desk.reed)).isEmpty();
        assertThat(reads(desk.anton)).hasSize(1);
    }

    private void records(boolean reads) {
        Work.as(desk.admin, () -> {
            SpaceSettings now = spaces.settings(desk.space);
            return spaces.change(
                    desk.space,
                    new SpaceEdit(
                            now.version(), now.space().title(), desk.team, List.of(), Marking.AMBER.label(), reads));
        });
    }

    /** Reads something that is recorded in any case, and waits until it is: what came before it is there as well. */
    private void marker(Caller caller) throws SQLException {
        SavedRevision strict = desk.page("Strict", "Text");
        Desk.saved(desk.mark(desk.ana, strict, "AMBER+STRICT", ""));
        desk.publish(strict);
        desk.view(caller, strict.slug());
        Instant end = Instant.now().plus(PATIENCE);
        while (reads(caller, strict).isEmpty()) {
            assertThat(Instant.now()).as("the read is not recorded").isBefore(end);
            Thread.onSpinWait();
        }
    }

    private List<String> reads(Caller caller) throws SQLException {
        return reads(caller, page);
    }

    private List<String> reads(Caller caller, SavedRevision of) throws SQLException {
        List<String> reads = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select act, details from audit_entry where person = ? and subject = ? and act in"
                                + " ('page.read', 'page.compared', 'page.history-read') order by id")) {
            query.setObject(1, caller.person());
            query.setObject(2, of.page());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reads.add(rows.getString(1) + " " + rows.getString(2));
                }
            }
        }
        return reads;
    }
}
