package org.assay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.assay.api.Answer;
import org.assay.api.Api;
import org.assay.stack.Browser;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An analyst makes claims of a document, one of an actor that nobody had made, and says what they are to each other. */
@ExtendWith(RunningStack.class)
class ClaimJourney {

    private static final String TEXT =
            """
            The spokesman said that help had come from the air.

            “Nobody was invited,” the minister said. “Nobody will be.”
            """;

    @Test
    void claims_are_made_from_a_selection_and_two_that_contradict_each_other_are_disputed(
            Stack stack, Browser browser) {
        String space = Api.space(stack);
        Answer document = Api.as("ana", stack)
                .post("/spaces/" + space + "/documents", Api.json("title", "Help from the air", "text", TEXT))
                .with(201);
        String address = "/wiki/" + space + "/" + document.text("slug");
        Page ana = browser.as("ana");

        // Of a spokesman and an author whom nobody had made yet.
        open(ana, address, "help had come from the air");
        assertThat(ana.locator(".passage mark")).hasText("help had come from the air");
        assertThat(ana.getByText("F, since nobody has graded this source yet.")).isVisible();
        ana.locator("[id='edit:title']").fill("Help came from the air.");
        ana.locator("[id='edit:save']").click();
        assertThat(ana.locator("#edit")).containsText("Speaker must be given");
        assertThat(ana.locator("[id='edit:title']")).hasValue("Help came from the air.");
        make(ana, "facts-speaker", "The spokesman " + space, "new person");
        make(ana, "facts-reporter", "The author " + space, "new person");
        ana.locator("[id='edit:save']").click();
        assertThat(ana.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Help came from the air.")))
                .isVisible();
        assertThat(ana.locator(".step")).hasCount(2);
        assertThat(ana.locator(".step").first()).containsText("The spokesman " + space);

        // A second one: the author is known by now, the minister is not; words inside quotation marks are a direct
        // quote.
        open(ana, address, "Nobody will be.");
        assertThat(ana.locator("[id='edit:facts-form']")).hasValue("direct-quote");
        ana.locator("[id='edit:title']").fill("Nobody will be invited.");
        make(ana, "facts-speaker", "The minister " + space, "new person");
        choose(ana, "facts-reporter", "The author " + space);
        ana.locator("[id='edit:facts-modality']").selectOption("denial");
        ana.locator("[id='edit:save']").click();
        assertThat(ana.locator(".page-head h1")).hasText("Nobody will be invited.");
        String denial = ana.url();

        // A third by keyboard, sentence by sentence.
        ana.navigate(address + "/extract");
        assertThat(ana.locator(".sentence.claimed").first()).isVisible();
        ana.keyboard().press("j");
        ana.keyboard().press("Enter");
        assertThat(ana.locator("[id='edit:title']")).isFocused();
        ana.keyboard().type("Nobody was invited.");
        choose(ana, "facts-speaker", "The minister " + space);
        choose(ana, "facts-reporter", "The author " + space);
        ana.locator("[id='edit:facts-form']").selectOption("indirect-quote");
        ana.locator("[id='edit:title']").focus();
        ana.keyboard().press("Control+Enter");
        assertThat(ana.locator("#edit")).containsText("1 claim made here");

        // The denial contradicts what the spokesman says: both are disputed.
        ana.navigate(denial);
        ana.getByText("State a relation").click();
        Choosing.choose(ana, "relate:to", "Help came from the air.", "Help came from the air.");
        ana.locator("[id='relate:save']").click();
        assertThat(ana.locator("#relate")).containsText("Rationale must be given");
        ana.locator("[id='relate:rationale']").fill("One says that it came, the other that none will.");
        ana.locator("[id='relate:save']").click();
        assertThat(ana.locator(".claim-status")).containsText("Disputed");
        assertThat(ana.locator(".claim-status")).containsText("Contradicted by The spokesman " + space);
        ana.locator(".card-title a").first().click();
        assertThat(ana.locator(".claim-status")).containsText("Contradicted by The minister " + space);
        assertThat(ana.locator(".relation-contradicts"))
                .containsText("One says that it came, the other that none will.");

        // From the quote one comes to its words in the document.
        ana.locator("a[href*='#at-']").first().click();
        assertThat(ana.locator("mark.lit")).hasText("help had come from the air");
        assertThat(ana.locator("mark.lit")).isInViewport();
    }

    @Test
    void a_claim_says_what_has_become_of_its_quote_and_leads_to_the_capture_that_has_it(Stack stack, Browser browser) {
        String space = Api.space(stack);
        ShownClaims shown = ShownClaims.in(stack, space);
        Api api = Api.as("ana", stack);
        String before = api.get("/spaces/" + space + "/pages/" + shown.document())
                .with(200)
                .text("hash");
        api.post(
                        "/pages/" + shown.documentId() + "/captures",
                        before,
                        Api.json("text", "Something new.\n\n" + ShownClaims.TEXT.replace("had come", "had not come")))
                .with(200);
        Page ana = browser.as("ana");

        ana.navigate("/wiki/" + space + "/" + shown.help());
        assertThat(ana.locator(".passage-source")).containsText("capture 1");
        assertThat(ana.locator(".passage-source"))
                .containsText("Altered in capture 2: a number, a negation or a name is another");
        ana.locator("a[href*='#at-']").first().click();
        assertThat(ana.locator("mark.lit")).hasText("help had come from the air");
        ana.navigate("/wiki/" + space + "/" + shown.nobody());
        assertThat(ana.locator(".passage-source")).containsText("elsewhere in capture 2");
        ana.navigate("/wiki/" + space + "/" + shown.help());
        ana.getByText("Compare the captures").click();
        assertThat(ana).hasURL(Pattern.compile(".*/captures/1/2$"));
    }

    @Test
    void a_grade_that_changed_is_compared_in_the_words_of_the_standard(Stack stack, Browser browser) {
        String space = Api.space(stack);
        ShownClaims shown = ShownClaims.in(stack, space);
        Page ana = browser.as("ana");
        String address = "/wiki/" + space + "/" + shown.help();
        ana.navigate(address + "/edit");
        ana.locator("[id='edit:facts-credibility']").selectOption("2");
        ana.locator("[id='edit:facts-gradeReason']").fill("A picture has come.");
        ana.locator("[id='edit:save']").click();
        assertThat(ana.locator(".grade").nth(1)).containsText("Probably true");
        ana.navigate(address + "/compare/1/2");
        Locator fields = ana.locator(".diff-fields");
        assertThat(fields).containsText("3 possibly true");
        assertThat(fields).containsText("2 probably true");
        assertThat(fields).containsText("A picture has come.");
    }

    @Test
    void I6_a_credibility_of_1_without_independent_support_is_refused_in_words(Stack stack, Browser browser) {
        String space = Api.space(stack);
        ShownClaims shown = ShownClaims.in(stack, space);
        Page ana = browser.as("ana");
        ana.navigate("/wiki/" + space + "/" + shown.help() + "/edit");
        ana.locator("[id='edit:facts-credibility']").selectOption("1");
        ana.locator("[id='edit:save']").click();
        assertThat(ana.locator("#edit"))
                .containsText(Pattern.compile("Credibility must not be 1: that takes two supporting claims"));
        Answer refused = Api.as("ana", stack)
                .post(
                        "/pages",
                        Api.json("space", space, "kind", "claim", "title", "x", "facts", Map.of("reliability", "A1")));
        org.assertj.core.api.Assertions.assertThat(refused.faults())
                .contains("facts.reliability malformed", "facts.quote missing");
    }

    private static void open(Page window, String address, String words) {
        int at = TEXT.indexOf(words);
        window.navigate(address + "/claim/1/" + at + "/" + (at + words.length()));
    }

    private static void choose(Page window, String field, String title) {
        Choosing.choose(window, "edit:" + field, title, title);
    }

    private static void make(Page window, String field, String name, String what) {
        Choosing.choose(window, "edit:" + field, name, name, what);
    }
}
