package org.assay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.assay.api.Api;
import org.assay.stack.Browser;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server dies while it imports: it has made the pages and not yet written what claims are to each other, which the test holds. */
@ExtendWith(RunningStack.class)
@Order(RunningStack.RESTARTS)
class KilledImportJourney {

    private static final double PATIENCE = 60_000;

    @Test
    void L1_an_import_that_the_server_did_not_survive_has_stored_nothing_and_says_so_and_can_be_sent_again(
            Stack stack, Browser browser) throws SQLException {
        String space = Api.space(stack);
        Page ana = browser.as("ana");
        String job;
        try (Connection holder = stack.database().connect()) {
            hold(holder);
            job = RidgeDispatch.send(ana, space);
            Blocked.await(stack, holder, "%insert into claim_row %");
            stack.killWildFly();
            holder.rollback();
        }
        Blocked.awaitNobody(stack);
        stack.restartWildFly();

        Page again = browser.as("ana");
        again.navigate(job);
        assertThat(again.getByText("The server ended while the import ran; nothing was stored"))
                .isVisible();
        assertThat(pages(stack, space)).isZero();
        again.navigate(RidgeDispatch.send(again, space));
        assertThat(again.getByText("Everything was stored as drafts"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        assertThat(pages(stack, space)).isPositive();
    }

    private static void hold(Connection holder) throws SQLException {
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            statement.execute("lock table claim_relation in exclusive mode");
        }
    }

    private static int pages(Stack stack, String space) {
        return Api.as("ana", stack)
                .get("/pages?space=" + space)
                .with(200)
                .json()
                .get("items")
                .size();
    }
}
