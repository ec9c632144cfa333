package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.assay.stack.StatementCounter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many statements an answer costs, as the database counts them. */
@ExtendWith(RunningStack.class)
class StatementsJourney {

    private static final int TRIES = 3;

    private static Stack stack;
    private static Api ana;
    private static String id;
    private static String slug;
    private static String space;

    @BeforeAll
    static void use(Stack running) {
        stack = running;
        space = Api.space(running);
        ana = Api.as("ana", running);
        ana.page(space, "There", "x");
        Answer page = ana.page(space, "Counted", "See [[There]] and [[Nowhere]].");
        id = page.text("id");
        slug = page.text("slug");
    }

    @Test
    void a_page_costs_one_statement_its_links_included() {
        costs(1, "/pages/" + id);
        costs(1, "/pages/" + id + "?revision=1");
        costs(1, "/spaces/" + space + "/pages/" + slug);
    }

    @Test
    void lists_and_histories_cost_the_same_however_long_they_are() {
        costs(0, "/me");
        costs(1, "/spaces");
        costs(1, "/pages");
        costs(1, "/pages?space=" + space + "&q=there&limit=1");
        costs(2, "/pages/" + id + "/revisions");
        costs(2, "/pages/" + id + "/compare?from=1&to=1");
    }

    /**
     * To lock and read the page, to write and project it, to record it, to answer what it is now; none for kinds that it is not of. One
     * more where it has other links than before: where they lead.
     */
    @Test
    void saving_a_topic_costs_twelve_statements() {
        String path = "/pages/" + ana.page(space, "Saved", "See [[There]].").text("id");
        long least = Long.MAX_VALUE;
        for (int n = 0; n < TRIES; n++) {
            Answer page = ana.get(path);
            StatementCounter counter = stack.statements();
            ana.put(path, page.text("hash"), Api.json("title", "Saved", "body", "See [[There]] " + n + " times."))
                    .with(200);
            least = Math.min(least, counter.count());
        }
        assertThat(least).isEqualTo(12);
    }

    /** The least of several times: what else the server does meanwhile, or has forgotten for it, can only add. */
    private static void costs(int statements, String path) {
        ana.get(path).with(200);
        Map<String, Long> least = seen(path);
        for (int more = 0; more < TRIES && total(least) > statements; more++) {
            Map<String, Long> again = seen(path);
            least = total(again) < total(least) ? again : least;
        }
        assertThat(total(least)).as(path + " " + least).isEqualTo(statements);
    }

    private static Map<String, Long> seen(String path) {
        StatementCounter counter = stack.statements();
        ana.get(path).with(200);
        return counter.statements();
    }

    private static long total(Map<String, Long> statements) {
        return statements.values().stream().mapToLong(Long::longValue).sum();
    }
}
