package org.assay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assay.api.Answer;
import org.assay.api.Api;
import org.assay.stack.Browser;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reviewer speaks about a line and a field where he reads them; the author answers; the thread goes with its line. */
@ExtendWith(RunningStack.class)
class DiscussionJourney {

    private static final String TEXT =
            """
            The committee says that help came from the air.

            Nobody was invited.
            """;

    @Test
    void R17_a_thread_in_a_review_goes_with_its_line_until_it_is_resolved(Stack stack, Browser browser) {
        String space = Api.space(stack);
        Api author = Api.as("ana", stack);
        Answer page = author.page(space, "Air support", TEXT);
        String review = author.post(
                        "/reviews",
                        "{\"title\":\"Please read\",\"pages\":[{\"id\":\"%s\",\"revision\":1}]}"
                                .formatted(page.text("id")))
                .with(201)
                .text("id");

        // rana speaks about a line and about the marking, beneath them; by keyboard and pointer.
        Page rana = browser.as("rana");
        rana.navigate("/reviews/" + review);
        rana.getByLabel("Comment on line 1", new Page.GetByLabelOptions().setExact(true))
                .focus();
        rana.keyboard().press("Enter");
        assertThat(rana.locator("tr.talk [id='compose:text']")).isFocused();
        rana.keyboard().type("Who says so? <b>Name</b> him. #{1+1}");
        rana.reload();
        assertThat(rana.locator("[id='compose:text']")).hasValue("Who says so? <b>Name</b> him. #{1+1}");
        rana.locator("[id='compose:begin']").click();
        assertThat(rana.getByText("The thread is open.")).isVisible();
        assertThat(rana.locator("tr.talk .thread-open")).containsText("Who says so? <b>Name</b> him. #{1+1}");
        rana.getByLabel("Comment on: Marking").click();
        assertThat(rana.locator(".diff-fields tr.talk [id='compose:text']")).isVisible();
        rana.locator("[id='compose:begin']").click();
        assertThat(rana.locator(".compose")).containsText("must not be empty");
        rana.locator("[id='compose:text']").fill("Why AMBER?");
        rana.locator("[id='compose:begin']").click();
        assertThat(rana.locator(".diff-fields .thread-open")).containsText("Why AMBER?");

        // ana answers where she finds it, then moves the line.
        Page ana = browser.as("ana");
        ana.navigate("/reviews/" + review);
        thread(ana, "Who says so?").getByText("Answer or resolve").click();
        assertThat(ana.locator(".thread [id='compose:text']")).isFocused();
        ana.locator("[id='compose:text']").fill("The chairman; I add it.");
        ana.locator("[id='compose:answer']").click();
        assertThat(thread(ana, "Who says so?")).containsText("The chairman; I add it.");
        author.put(
                        "/pages/" + page.text("id"),
                        page.text("hash"),
                        Api.json("title", "Air support", "body", "Read this first.\n\n" + TEXT))
                .with(200);

        // It stands below line 3 now, and on the page's own screen.
        rana.navigate("/reviews/" + review);
        Locator moved = thread(rana, "Who says so?");
        assertThat(moved.locator(".thread-about")).hasText("Line 3");
        assertThat(moved.locator(".chip")).hasText("Moved");
        assertThat(rana.locator("tr:has(> td.line:text-is('3')) + tr.talk .thread"))
                .hasCount(1);
        moved.getByText("Link to this thread").click();
        rana.waitForURL(Pattern.compile(".*/wiki/" + space + "/air-support/discuss/[0-9a-f-]{36}"));
        rana.getByLabel("Correct comment 1").click();
        assertThat(rana.locator("[id='compose:text']")).hasValue("Who says so? <b>Name</b> him. #{1+1}");
        rana.locator("[id='compose:text']").fill("Who says so? Name him or her.");
        rana.locator("[id='compose:answer']").click();
        assertThat(rana.locator(".saying.corrected")).containsText("corrected by comment 3");
        rana.locator("[id='compose:resolve']").click();
        assertThat(rana.getByText("The thread is resolved.")).isVisible();

        // Resolved: folded in the review, last in the list.
        ana.navigate("/reviews/" + review);
        assertThat(ana.locator(".thread-resolved")).hasCount(1);
        assertThat(ana.getByText("The chairman; I add it.")).isHidden();
        ana.navigate("/wiki/" + space + "/air-support/discuss");
        assertThat(ana.locator(".thread")).hasCount(2);
        assertThat(ana.locator(".thread").last()).hasClass(Pattern.compile("thread-resolved"));
        assertThat(ana.locator(".thread").first()).containsText("Why AMBER?");

        // Its line goes; it stays, with its quote.
        Answer head = author.get("/pages/" + page.text("id") + "?stage=draft").with(200);
        author.put(
                        "/pages/" + page.text("id"),
                        head.text("hash"),
                        Api.json("title", "Air support", "body", "Nobody was invited.\n"))
                .with(200);
        ana.navigate("/reviews/" + review);
        assertThat(ana.locator(".elsewhere .thread")).containsText("No longer there");
        assertThat(ana.locator(".elsewhere .quote")).containsText("The committee says that help came from the air.");
    }

    @Test
    void R9_who_only_reads_finds_no_discussion(Stack stack, Browser browser) {
        String space = Api.space(stack);
        Answer page = Api.as("ana", stack).page(space, "Quiet", TEXT);
        String thread = Api.as("ana", stack)
                .post("/pages/" + page.text("id") + "/threads", Api.json("revision", 1, "text", "Canaryparo"))
                .with(201)
                .text("id");
        Page reed = browser.as("reed");
        for (String address : new String[] {"/discuss", "/discuss/" + thread}) {
            Assertions.assertThat(
                            reed.navigate("/wiki/" + space + "/quiet" + address).status())
                    .isIn(403, 404);
            Assertions.assertThat(reed.content()).doesNotContain("Canaryparo");
        }
    }

    @Test
    void S2_hostile_lines_comments_and_fields_run_nowhere(Stack stack, Browser browser) {
        String hostile = "<img src=x onerror=window.hurt=1><script>window.hurt=1</script>#{window}";
        String space = Api.space(stack);
        Api author = Api.as("ana", stack);
        Answer page = author.page(space, "Hostile", hostile + "\n");
        String threads = "/pages/" + page.text("id") + "/threads";
        String text = "\"text\":\"" + hostile + "\"}";
        author.post(threads, "{\"revision\":1,\"lines\":{\"start\":1}," + text).with(201);
        String onTitle = author.post(threads, "{\"revision\":1,\"field\":\"title\"," + text)
                .with(201)
                .text("id");
        author.put(
                        "/pages/" + page.text("id"),
                        page.text("hash"),
                        Api.json("title", hostile, "body", "Altogether another text.\n"))
                .with(200);
        String slug = author.get("/pages/" + page.text("id") + "?stage=draft").text("slug");
        String wiki = "/wiki/" + space + "/" + slug;

        Page ana = browser.as("ana");
        for (String address : new String[] {"/discuss", "/discuss/" + onTitle, "/compare/1/2", "/compare/2/1"}) {
            ana.navigate(wiki + address);
            assertThat(ana.locator(".thread").first()).containsText(hostile);
            Assertions.assertThat(ana.evaluate("() => window.hurt === undefined"))
                    .as(address)
                    .isEqualTo(true);
        }
    }

    private static Locator thread(Page page, String text) {
        return page.locator(".thread", new Page.LocatorOptions().setHasText(text));
    }
}
