package org.assay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.exchange.WorkedExample;
import org.assay.stack.Browser;
import org.assay.stack.RunningStack;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page on its way from an author's hand to a reader's eye, past a merge, a conflict and a reviewer who says no first. */
@ExtendWith(RunningStack.class)
class FirstJourney {

    private static final String SPACE = "first-journey";
    private static final String PAGE = "/wiki/" + SPACE + "/russians-in-iraq";
    private static final String SECRET = "Canarychukar";

    @Test
    void a_page_is_written_merged_disputed_reviewed_published_and_read(Browser browser) {
        String article = WorkedExample.article();
        String[] paragraphs = article.split("\n\n");
        Page ada = browser.as("ada");
        createSpace(ada);
        Page ana = browser.as("ana");
        Page anton = browser.as("anton");

        Editing.newPage(ana, SPACE)
                .title("Russians in Iraq")
                .text(article)
                .summary("Article as captured")
                .save();
        assertThat(ana.getByRole(AriaRole.HEADING, level(1))).hasText("Russians in Iraq");

        // anton opens the first revision; ana edits twice meanwhile.
        Editing antons = Editing.of(anton, PAGE);
        Editing.of(ana, PAGE)
                .replace(paragraphs[3], paragraphs[3] + " (ana: first note)")
                .save();
        assertThat(ana.getByText("ana: first note")).isVisible();
        Editing.of(ana, PAGE).replace("(ana: first note)", "(ana: second note)").save();
        assertThat(ana.getByText("ana: second note")).isVisible();

        // Another paragraph: merged.
        antons.replace(paragraphs[7], paragraphs[7] + " (anton: elsewhere)").save();
        assertThat(anton.getByText("merged").first()).isVisible();
        assertThat(anton.getByText("anton: elsewhere")).isVisible();
        assertThat(anton.getByText("ana: second note")).isVisible();

        // The same paragraph from an old base: a conflict that keeps both texts.
        Editing stale = Editing.of(anton, PAGE);
        Editing.of(ana, PAGE).replace("(ana: second note)", "(ana: third note)").save();
        assertThat(ana.getByText("ana: third note")).isVisible();
        stale.replace("(ana: second note)", "(anton: my own note)").save();
        assertThat(anton.getByText("Others changed the same places")).isVisible();
        assertThat(anton.locator(".conflict .yours")).containsText("anton: my own note");
        assertThat(anton.locator(".conflict .theirs")).containsText("ana: third note");
        stale.button("Take both").click();
        stale.button("Save the merged text").click();
        assertThat(anton.locator("article")).containsText("ana: third note");
        assertThat(anton.locator("article")).containsText("anton: my own note");

        // Review: ana asks, cannot approve; rana requests changes, then approves the new content and publishes.
        ana.navigate(PAGE);
        ana.getByRole(AriaRole.LINK, named("Ask for review")).click();
        ana.locator("[id='ask:send']").click();
        ana.waitForURL(Pattern.compile(".*/reviews/[0-9a-f-]{36}"));
        String review = ana.url();
        assertThat(ana.locator("[id='decide:approve']")).isDisabled();

        Page rana = browser.as("rana");
        rana.navigate(review);
        rana.locator("[id='decide:comment']").fill("Who says that Biji is clean?");
        rana.locator("[id='decide:request']").click();
        assertThat(rana.getByText("Changes requested").first()).isVisible();

        Editing.of(ana, PAGE)
                .replace("(ana: third note)", "(ana: the committee's chairman says so)")
                .save();
        assertThat(ana.getByText("chairman says so")).isVisible();

        rana.navigate(review);
        assertThat(rana.locator("[id='end:publish']")).isDisabled();
        rana.locator("[id='decide:approve']").click();
        assertThat(rana.locator("[id='end:publish']")).isEnabled();
        rana.locator("[id='end:publish']").click();
        assertThat(rana.getByText("Published").first()).isVisible();

        // A draft ahead of what is approved.
        Editing.of(ana, PAGE)
                .replace("(ana: the committee's chairman says so)", "(ana: " + SECRET + ")")
                .save();
        assertThat(ana.getByText(SECRET)).isVisible();

        readersSeeWhatIsApprovedOnly(browser.as("reed"));
        for (String person : List.of("sami", "nora")) {
            seesNothing(browser.as(person));
        }
    }

    private static void createSpace(Page ada) {
        ada.navigate("/spaces/new");
        ada.locator("[id='space:title']").fill("First journey");
        ada.locator("[id='space:slug']").fill(SPACE);
        ada.locator("[id='space:team_input']").fill("iraq-desk");
        ada.locator("[id='space:save']").click();
        ada.waitForURL("**/wiki/" + SPACE);
    }

    private static void readersSeeWhatIsApprovedOnly(Page reed) {
        assertThat(reed.locator("a.create")).hasCount(0);
        Assertions.assertThat(
                        reed.navigate("/new/" + SPACE + "/not-written-yet").status())
                .isEqualTo(403);
        assertThat(reed.locator("main")).containsText("You create no pages in “First journey”");
        reed.navigate(PAGE);
        assertThat(reed.locator("article")).containsText("chairman says so");
        Assertions.assertThat(reed.content()).doesNotContain(SECRET);
        for (String address :
                List.of("/draft", "/blame", "/rev/1", "/rev/6", "/rev/8", "/compare/1/2", "/compare/7/8", "/edit")) {
            Response response = reed.navigate(PAGE + address);
            Assertions.assertThat(response.status()).as(address).isIn(403, 404);
            Assertions.assertThat(reed.content()).as(address).doesNotContain(SECRET);
        }
        for (String address : List.of("", "/history", "/links")) {
            reed.navigate(PAGE + address);
            Assertions.assertThat(reed.content()).as(address).doesNotContain(SECRET);
        }
        for (String address : List.of("/", "/wiki/" + SPACE, "/search?q=" + SECRET, "/reviews")) {
            reed.navigate(address);
            Assertions.assertThat(reed.locator("main").textContent())
                    .as(address)
                    .doesNotContain("(ana: " + SECRET);
        }
    }

    private static void seesNothing(Page person) {
        for (String address :
                List.of("", "/draft", "/rev/1", "/history", "/blame", "/compare/1/2", "/links", "/edit")) {
            Response response = person.navigate(PAGE + address);
            Assertions.assertThat(response.status()).as(address).isIn(403, 404);
            Assertions.assertThat(person.content()).as(address).doesNotContain("Russians in Iraq");
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
