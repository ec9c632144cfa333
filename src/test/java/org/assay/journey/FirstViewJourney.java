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

/** What a page costs of which a server that has just started keeps nothing. */
@ExtendWith(RunningStack.class)
@Order(RunningStack.RESTARTS)
class FirstViewJourney {

    @Test
    void a_page_of_which_nothing_is_kept_yet_costs_three_statements(Stack stack, Browser browser) {
        String space = Api.space(stack);
        Api.as("ana", stack).page(space, "What is said", "Text, with a way to [[Who is who]].");
        stack.restartWildFly();
        Page ana = browser.as("ana");
        ana.waitForLoadState(LoadState.NETWORKIDLE); // What the desk loads afterwards is not the page's.
        StatementCounter counter = stack.statements();
        counter.reset();

        assertThat(ana.request()
                        .get(stack.wiki() + "/wiki/" + space + "/what-is-said")
                        .status())
                .isEqualTo(200);
        assertThat(counter.statements()).as("statements of a first view").hasSizeLessThanOrEqualTo(3);
    }
}
