package org.assay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.api.Answer;
import org.assay.api.Api;
import org.assay.stack.Browser;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three pages that belong together, two reviewers who must both agree, and one who wants a change first. */
@ExtendWith(RunningStack.class)
class ChangeSetJourney {

    private static final List<String> TITLES = List.of("Who came", "Who paid", "Who denies it");

    @Test
    void three_pages_change_together_once_two_reviewers_agree(Stack stack, Browser browser) {
        String space = Api.space(stack);
        List<Answer> pages = published(stack, space);
        twoMustApprove(browser.as("ada"), space);
        pages.forEach(page -> change(stack, page));

        Page ana = browser.as("ana");
        String review = askForAll(ana);
        assertThat(ana.locator("[id='decide:approve']")).isDisabled();
        assertThat(ana.locator(".missing-list")).containsText("2 more approvals are needed");
        everyDisabledButtonSaysWhyAndWhomToAsk(ana);

        Page reviewer = browser.as("rana");
        asksAboutALineAndAFact(reviewer, review);
        requestChanges(reviewer, review);
        everyPageSays(browser.as("reed"), space, "before");
        answer(ana, space);
        seesWhatChangedSince(browser.as("rana"), review);

        approve(browser.as("rana"), review);
        Page rana = browser.as("rana");
        rana.navigate(review);
        assertThat(rana.locator("[id='end:publish']")).isDisabled();
        assertThat(rana.locator(".missing-list")).containsText("One more approval is needed");
        Page rolf = browser.as("rolf");
        approve(rolf, review);
        Page reed = browser.as("reed");
        everyPageSays(reed, space, "before");
        Instant before = Instant.now();
        rolf.locator("[id='end:publish']").click();
        assertThat(rolf.getByText("Published").first()).isVisible();
        everyPageSays(reed, space, "after");
        reed.navigate("/wiki/" + space + "/who-paid/asof/" + before.truncatedTo(ChronoUnit.SECONDS));
        assertThat(reed.locator("article")).containsText("before");
    }

    /** R18: to the eye, to the keyboard, and to whoever hears the screen. */
    private static void everyDisabledButtonSaysWhyAndWhomToAsk(Page ana) {
        for (String button : List.of("decide:approve", "end:publish")) {
            Locator disabled = ana.locator("[id='" + button + "']");
            disabled.focus();
            assertThat(disabled).isFocused();
            assertThat(disabled).hasAccessibleDescription(Pattern.compile("\\w+ .*Ask .*Rana .*Rolf .*"));
            disabled.press("Enter");
        }
        assertThat(ana.locator("[id='why-approve']")).isVisible();
        assertThat(ana.locator(".missing-list")).isVisible();
    }

    private static List<Answer> published(Stack stack, String space) {
        Api ana = Api.as("ana", stack);
        List<Answer> pages = new ArrayList<>();
        StringBuilder seen = new StringBuilder();
        for (String title : TITLES) {
            Answer page = ana.page(space, title, "This is how it was before.");
            pages.add(page);
            seen.append(seen.isEmpty() ? "" : ",").append("{\"id\":\"%s\",\"revision\":1}".formatted(page.text("id")));
        }
        String id = ana.post("/reviews", "{\"title\":\"First\",\"pages\":[" + seen + "]}")
                .with(201)
                .text("id");
        Api rana = Api.as("rana", stack);
        String hash = rana.get("/reviews/" + id).with(200).text("hash");
        rana.post("/reviews/" + id + "/votes", Api.json("hash", hash, "vote", "approve"))
                .with(200);
        rana.post("/reviews/" + id + "/publish", Api.json("hash", hash)).with(200);
        return pages;
    }

    private static void twoMustApprove(Page ada, String space) {
        ada.navigate("/spaces/" + space + "/rules");
        ada.locator("[id='rule:approvals']").selectOption("2");
        ada.locator("[id='rule:save']").click();
        assertThat(ada.getByText("2 reviewers of iraq-desk must approve").first())
                .isVisible();
    }

    private static void change(Stack stack, Answer page) {
        Api.as("ana", stack)
                .put(
                        "/pages/" + page.text("id"),
                        page.text("hash"),
                        Api.json(
                                "title",
                                page.text("title"),
                                "body",
                                "This is how it is after.",
                                "marking",
                                "AMBER+STRICT",
                                "summary",
                                "New"))
                .with(200);
    }

    private static String askForAll(Page ana) {
        ana.navigate("/reviews");
        ana.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ask for a review of several drafts"))
                .click();
        ana.locator("[id='select:title']").fill("Who came, who paid, who denies it");
        TITLES.forEach(title -> ana.getByLabel(title).first().check());
        ana.locator("[id='select:send']").click();
        ana.waitForURL(Pattern.compile(".*/reviews/[0-9a-f-]{36}"));
        assertThat(ana.locator(".page-list li")).hasCount(TITLES.size());
        return ana.url();
    }

    private static void asksAboutALineAndAFact(Page rana, String review) {
        rana.navigate(review);
        Locator paid = rana.locator("details.panel")
                .filter(new Locator.FilterOptions()
                        .setHas(rana.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Who paid"))));
        say(rana, paid, "Comment on line 1", "Paid for what?");
        say(rana, paid, "Comment on: Marking", "Why so strict?");
        assertThat(paid.locator(".thread-open")).hasCount(2);
    }

    private static void say(Page rana, Locator where, String label, String text) {
        where.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first()
                .click();
        rana.locator("[id='compose:text']").fill(text);
        rana.locator("[id='compose:begin']").click();
        assertThat(where.locator(".thread-open").filter(new Locator.FilterOptions().setHasText(text)))
                .isVisible();
    }

    private static void requestChanges(Page rana, String review) {
        rana.navigate(review);
        rana.locator("[id='decide:comment']").fill("Who says that they paid?");
        rana.getByText("Standards of tradecraft").first().click();
        rana.getByLabel("Describes quality and credibility").selectOption("not-met");
        rana.locator("[id='decide:request']").click();
        assertThat(rana.getByText("Changes requested").first()).isVisible();
        assertThat(rana.locator(".vote .findings")).containsText("Not met");
    }

    private static void answer(Page ana, String space) {
        Editing.of(ana, "/wiki/" + space + "/who-paid")
                .replace("how it is after.", "how it is after. The chairman says so.")
                .save();
        assertThat(ana.getByText("chairman says so")).isVisible();
    }

    private static void seesWhatChangedSince(Page rana, String review) {
        rana.navigate(review);
        rana.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Since my vote"))
                .click();
        assertThat(rana.locator("details.panel[open] .diff")).hasCount(1);
        assertThat(rana.locator("details.panel[open] .diff ins").first()).containsText("The chairman says so");
        assertThat(rana.getByText("Unchanged").first()).isVisible();
    }

    private static void approve(Page reviewer, String review) {
        reviewer.navigate(review);
        reviewer.locator("[id='decide:approve']").click();
        assertThat(reviewer.getByText("You have approved.")).isVisible();
    }

    private static void everyPageSays(Page reed, String space, String word) {
        for (String slug : List.of("who-came", "who-paid", "who-denies-it")) {
            reed.navigate("/wiki/" + space + "/" + slug);
            assertThat(reed.locator("article")).containsText(word);
        }
    }
}
