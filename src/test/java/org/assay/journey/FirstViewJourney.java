package org.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.assay.stack.Browser;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.assay.stack.StatementCounter;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a page costs of which a server that has just started keeps nothing: the least of several pages, each seen once, for what
 * else the server does meanwhile can only add.
 */
@ExtendWith(RunningStack.class)
@Order(RunningStack.RESTARTS)
class FirstViewJourney {

    @Test
    void a_page_of_which_nothing_is_kept_yet_costs_three_statements(Stack stack, Browser browser) {
        Shown shown = Shown.in(stack);
        stack.restartWildFly();
        Page ana = browser.as("ana");
        ana.waitForLoadState(LoadState.NETWORKIDLE); // What the desk loads afterwards is not the page's.
        long least = Long.MAX_VALUE;
        for (String page : List.of("what-is-said", "in-review", "never-approved")) {
            StatementCounter counter = stack.statements();
            counter.reset();
            assertThat(ana.request()
                            .get(stack.wiki() + "/wiki/" + shown.space() + "/" + page)
                            .status())
                    .isEqualTo(200);
            least = Math.min(least, counter.count());
        }
        assertThat(least).as("statements of a first view").isEqualTo(3);
    }
}
