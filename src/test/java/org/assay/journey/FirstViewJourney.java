package org.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.assay.api.Api;
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

    private static final int[] PAGES = {1, 2, 3};

    @Test
    void a_page_of_which_nothing_is_kept_yet_costs_two_statements_and_one_more_for_its_links(
            Stack stack, Browser browser) {
        String space = Api.space(stack);
        Api ana = Api.as("ana", stack);
        for (int n : PAGES) {
            ana.page(space, "Plain " + n, "Text " + n);
            ana.page(space, "Linking " + n, "See [[Page " + n + "]] and [[Plain " + n + "]].");
        }
        stack.restartWildFly();
        Page desk = browser.as("ana");
        desk.waitForLoadState(LoadState.NETWORKIDLE); // What the desk loads afterwards is not the page's.

        assertThat(least(stack, desk, "/wiki/" + space + "/plain-")).isEqualTo(2);
        assertThat(least(stack, desk, "/wiki/" + space + "/linking-")).isEqualTo(3);
    }

    private static long least(Stack stack, Page browser, String path) {
        long least = Long.MAX_VALUE;
        for (int n : PAGES) {
            StatementCounter counter = stack.statements();
            assertThat(browser.request().get(stack.wiki() + path + n).status()).isEqualTo(200);
            least = Math.min(least, counter.count());
        }
        return least;
    }
}
