package org.assay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.assay.api.Answer;
import org.assay.api.Api;
import org.assay.stack.Browser;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A review of more pages than come with its screen: the others come when they are opened. */
@ExtendWith(RunningStack.class)
class LargeReviewJourney {

    private static final int PAGES = 7;
    private static final int SHOWN = 3;

    @Test
    void comparisons_come_when_they_are_opened_with_the_mouse_and_with_the_keyboard(Stack stack, Browser browser) {
        Page rana = browser.as("rana");
        List<String> asked = new ArrayList<>();
        rana.onRequest(request -> {
            if (request.url().contains("/pages/")) {
                asked.add(request.url());
            }
        });
        rana.navigate("/reviews/" + review(stack));

        Locator all = rana.locator("details.panel[id^=page-]");
        assertThat(all).hasCount(PAGES);
        assertThat(rana.locator("details.panel[id^=page-][open]")).hasCount(SHOWN);
        assertThat(rana.locator("details.panel[id^=page-] .diff")).hasCount(SHOWN);
        org.assertj.core.api.Assertions.assertThat(asked).isEmpty();

        Locator first = rana.locator("details[data-source]").first();
        first.locator("summary").click();
        assertThat(first.locator(".diff")).containsText("The first word of page");
        assertThat(rana.locator("details.panel[id^=page-] .diff")).hasCount(SHOWN + 1);
        org.assertj.core.api.Assertions.assertThat(asked).hasSize(1);

        Locator last = rana.locator("details[data-source]").last();
        last.locator("summary").focus();
        rana.keyboard().press("Enter");
        assertThat(last.locator(".diff")).containsText("The first word of page");

        first.locator("summary").click();
        first.locator("summary").click();
        assertThat(first.locator(".diff")).isVisible();
        org.assertj.core.api.Assertions.assertThat(asked).hasSize(2);
        rana.locator("[id='decide:approve']").click();
        assertThat(rana.getByText("You have approved.")).isVisible();
    }

    private static String review(Stack stack) {
        String space = Api.space(stack);
        Api ana = Api.as("ana", stack);
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            Answer page = ana.page(space, "Page " + i, "The first word of page " + i + ".");
            seen.add("{\"id\":\"%s\",\"revision\":1}".formatted(page.text("id")));
        }
        return ana.post("/reviews", "{\"title\":\"Many\",\"pages\":" + seen + "}")
                .with(201)
                .text("id");
    }
}
