package org.assay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.api.Api;
import org.assay.stack.Browser;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a page late in its life: another address, retirement, a look back, a revision that has to go. */
@ExtendWith(RunningStack.class)
class RetirementJourney {

    @Test
    void a_page_moves_retires_is_looked_back_at_and_loses_a_revision(Stack stack, Browser browser) {
        String space = Api.space(stack);
        String wiki = "/wiki/" + space;
        Page ana = browser.as("ana");
        Page rana = browser.as("rana");
        Page reed = browser.as("reed");
        Editing.newPage(ana, space).title("Biji").text("The refinery at Biji.").save();
        ana.waitForURL("**/biji/draft");
        publish(ana, rana, wiki + "/biji");

        // The page's menu leads to the part of the form that moves and retires it.
        ana.navigate(wiki + "/biji");
        ana.locator(".page-head .menu > summary").click();
        ana.getByRole(AriaRole.LINK, named("Change the address …")).click();
        ana.waitForURL("**/biji/edit#page-address");
        assertThat(ana.locator("[id='edit:slug']")).isVisible();
        ana.locator("[id='edit:slug']").fill("Baiji refinery");
        ana.locator("[id='edit:retired']").check();
        ana.locator("[id='edit:save']").click();
        ana.waitForURL("**/biji/draft");
        assertThat(ana.locator(".stage-draft")).containsText("moves the page to the address “baiji-refinery”");
        assertThat(ana.locator(".stage-draft")).containsText("retires the page");
        reed.navigate(wiki);
        assertThat(reed.locator("main")).containsText("Biji");
        publish(ana, rana, wiki + "/biji");

        // R11: old addresses lead to the same screen of the page where it is now.
        for (String screen : List.of("", "/history", "/rev/1", "/links", "/compare/1/2")) {
            reed.navigate(wiki + "/biji" + screen);
            Assertions.assertThat(reed.url()).endsWith(wiki + "/baiji-refinery" + screen);
        }
        ana.navigate(wiki + "/biji/edit");
        Assertions.assertThat(ana.url()).endsWith(wiki + "/baiji-refinery/edit");
        ana.navigate("/reviews/new/" + space + "/biji");
        Assertions.assertThat(ana.url()).endsWith("/reviews/new/" + space + "/baiji-refinery");
        for (Page person : List.of(browser.as("sami"), browser.as("ada"))) {
            Response response = person.navigate(wiki + "/biji");
            Assertions.assertThat(response.status()).isEqualTo(404);
            Assertions.assertThat(person.content()).doesNotContain("baiji-refinery");
        }
        reed.navigate(wiki + "/baiji-refinery");
        assertThat(reed.locator(".stage-retired")).containsText("no longer looked after");
        reed.navigate(wiki);
        assertThat(reed.locator("main")).not().containsText("Biji");
        reed.navigate(wiki + "?retired=true");
        assertThat(reed.locator("main")).containsText("Biji");

        // As readers saw it before.
        reed.navigate(wiki + "/baiji-refinery/history");
        reed.getByRole(AriaRole.LINK, named("as published")).last().click();
        reed.waitForURL("**/asof/*");
        assertThat(reed.locator(".stage-past")).containsText("As approved on");
        assertThat(reed.locator(".stage-retired")).hasCount(0);
        reed.navigate(wiki + "/baiji-refinery/history?asof=2100-01-01");
        Assertions.assertThat(reed.url()).endsWith("/baiji-refinery/asof/2100-01-01");
        Assertions.assertThat(
                        reed.navigate(wiki + "/baiji-refinery/asof/2015-10-20").status())
                .isEqualTo(404);

        // A revision that has to go.
        rana.navigate(wiki + "/baiji-refinery/history");
        rana.getByRole(AriaRole.LINK, named("Suppress revision 1")).click();
        rana.locator("[id='suppress:reason']").fill("Names a source");
        rana.locator("[id='suppress:send']").click();
        rana.waitForURL("**/baiji-refinery/history");
        assertThat(rana.locator(".revision.suppressed")).containsText("Names a source");
        Assertions.assertThat(rana.navigate(wiki + "/baiji-refinery/rev/1").status())
                .isEqualTo(404);
        reed.navigate(wiki + "/baiji-refinery/history");
        assertThat(reed.locator(".revision")).hasCount(1);
        assertThat(reed.locator("main")).not().containsText("Names a source");
    }

    /** ana asks for a review of the draft, rana approves and publishes it. */
    private static void publish(Page ana, Page rana, String page) {
        ana.navigate(page);
        ana.getByRole(AriaRole.LINK, named("Ask for review")).click();
        ana.locator("[id='ask:send']").click();
        ana.waitForURL(Pattern.compile(".*/reviews/[0-9a-f-]{36}"));
        rana.navigate(ana.url());
        rana.locator("[id='decide:approve']").click();
        rana.locator("[id='end:publish']").click();
        assertThat(rana.getByText("Published").first()).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
