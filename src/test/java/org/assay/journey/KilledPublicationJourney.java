package org.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assay.api.Answer;
import org.assay.api.Api;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The server dies while sets of pages are published. One it has certainly begun to write and not finished: the test holds the
 * row that comes in the middle. The others it has written, or is writing, or not begun.
 */
@ExtendWith(RunningStack.class)
@Order(RunningStack.RESTARTS)
class KilledPublicationJourney {

    private static final int PAGES = 12;
    private static final int OTHERS = 3;
    private static final String NO_RENDERING = "0".repeat(64);

    /** A set of pages that may be published. */
    private record ChangeSet(String review, String hash, List<String> pages) {}

    @Test
    void R2_a_server_that_is_killed_between_two_pages_has_published_none_and_other_sets_whole_or_not_at_all(Stack stack)
            throws Exception {
        String space = Api.space(stack);
        ChangeSet held = approved(stack, space, "Held");
        List<ChangeSet> others = new ArrayList<>();
        for (int i = 0; i < OTHERS; i++) {
            others.add(approved(stack, space, "Other " + i));
        }
        Api rana = Api.as("rana", stack);
        ExecutorService publishers = Executors.newFixedThreadPool(1 + OTHERS);
        List<Future<Boolean>> answers = new ArrayList<>();
        try (Connection holder = stack.database().connect()) {
            hold(holder, held.pages().get(PAGES / 2));
            publishers.execute(() -> publish(rana, held));
            Blocked.await(stack, holder, "insert into publication %");
            others.forEach(set -> answers.add(publishers.submit(() -> publish(rana, set))));
            stack.killWildFly();
            holder.rollback();
        }
        publishers.shutdown();
        assertThat(publishers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        Blocked.awaitNobody(stack);

        assertThat(published(stack, held)).isZero();
        for (int i = 0; i < OTHERS; i++) {
            assertThat(published(stack, others.get(i))).isIn(answers.get(i).get() ? List.of(PAGES) : List.of(0, PAGES));
        }
        stack.restartWildFly();
        Api reed = Api.as("reed", stack);
        for (String page : held.pages()) {
            reed.get("/pages/" + page).with(404);
        }
        Answer review = rana.get("/reviews/" + held.review()).with(200);
        assertThat(review.text("state")).isEqualTo("approved");
        assertThat(publish(rana, held)).isTrue();
        for (String page : held.pages()) {
            reed.get("/pages/" + page).with(200);
        }
        assertThat(published(stack, held)).isEqualTo(PAGES);
    }

    /** Pages that one has written and asked a review for, and another has approved; in the order in which they are published. */
    private static ChangeSet approved(Stack stack, String space, String title) {
        Api ana = Api.as("ana", stack);
        List<String> pages = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            String page =
                    ana.page(space, title + " " + i, "See [[" + title + " 0]].").text("id");
            pages.add(page);
            seen.add("{\"id\":\"%s\",\"revision\":1}".formatted(page));
        }
        pages.sort(null);
        String review = ana.post("/reviews", "{\"title\":\"%s\",\"pages\":%s}".formatted(title, seen))
                .with(201)
                .text("id");
        Api rana = Api.as("rana", stack);
        String hash = rana.get("/reviews/" + review).with(200).text("hash");
        rana.post("/reviews/" + review + "/votes", Api.json("hash", hash, "vote", "approve"))
                .with(200);
        return new ChangeSet(review, hash, pages);
    }

    /** Whether it was answered that it is done. */
    private static boolean publish(Api reviewer, ChangeSet set) {
        try {
            return reviewer.post("/reviews/" + set.review() + "/publish", Api.json("hash", set.hash()))
                            .status()
                    == 200;
        } catch (AssertionError killed) {
            return false;
        }
    }

    /** Until this transaction ends, whoever writes that page's publication has to wait. */
    private static void hold(Connection holder, String page) throws SQLException {
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            statement.execute("insert into rendering (hash, template) values ('" + NO_RENDERING + "', '')");
            statement.execute(
                    """
                    insert into publication (page_id, number, review_id, person, at, approvers, rendering, renderer, closure)
                    values ('%s', 1, gen_random_uuid(), gen_random_uuid(), now(), '{}', '%s', 1, '{}')"""
                            .formatted(page, NO_RENDERING));
        }
    }

    private static int published(Stack stack, ChangeSet set) throws SQLException {
        try (Connection connection = stack.database().connect();
                PreparedStatement query = connection.prepareStatement(
                        "select count(*) from publication p join page g on g.id = p.page_id and g.approved = p.number"
                                + " where p.review_id = ?")) {
            query.setObject(1, UUID.fromString(set.review()));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
