package org.assay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assay.api.Api;
import org.assay.stack.Browser;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents as an analyst brings them in, reads them, takes them away and captures them anew. */
@ExtendWith(RunningStack.class)
class DocumentJourney {

    private static final String TEXT = "The crossing at noon\n\nAbout 90% of the cargo was flour, a driver said. "
            + "No tanks were seen.\n\nقال السائق إن الطريق كان مغلقا.\n";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Test
    void a_pasted_text_is_read_and_words_of_it_lead_to_a_claim(Stack stack, Browser browser) {
        String space = Api.space(stack);
        Page ana = browser.as("ana");
        paste(ana, space, "The crossing", TEXT);

        assertThat(ana.getByRole(AriaRole.HEADING, level(1))).hasText("The crossing");
        assertThat(ana.locator("#reading p")).hasCount(3);
        assertThat(ana.locator("#reading p").nth(2)).hasCSS("direction", "rtl");
        assertThat(ana.locator(".document-head")).containsText("2015-10~");
        Assertions.assertThat((String)
                        ana.evaluate("() => getComputedStyle(document.querySelector('#reading p')).whiteSpace"))
                .startsWith("pre-wrap");

        select(ana, 1, "No tanks were seen.");
        int start = TEXT.indexOf("No tanks");
        assertThat(ana.locator(".claim-button"))
                .hasAttribute("href", "/wiki/" + space + "/the-crossing/claim/1/" + start + "/" + (start + 19));
    }

    @Test
    void words_are_chosen_by_the_keyboard_alone(Stack stack, Browser browser) {
        String space = Api.space(stack);
        Page ana = browser.as("ana");
        paste(ana, space, "The crossing", TEXT);
        ana.waitForLoadState();
        ana.evaluate("() => document.querySelector('#reading-hint').setAttribute('tabindex', '-1')");
        ana.locator("#reading-hint").focus();
        ana.keyboard().press("Tab");
        Assertions.assertThat((String) ana.evaluate("() => document.activeElement.id"))
                .isEqualTo("reading");
        ana.keyboard().press("ArrowDown");
        ana.keyboard().press("ArrowDown");

        Assertions.assertThat((String) ana.evaluate("() => getSelection().toString()"))
                .isEqualTo("About 90% of the cargo was flour, a driver said.");
        int start = TEXT.indexOf("About");
        assertThat(ana.locator(".claim-button"))
                .hasAttribute("href", Pattern.compile(".*/claim/1/" + start + "/" + (TEXT.indexOf("said.") + 5) + "$"));
        ana.keyboard().press("Shift+ArrowRight");
        Assertions.assertThat((String) ana.evaluate("() => getSelection().toString()"))
                .contains("said. No");
    }

    @Test
    void files_are_uploaded_and_their_originals_leave_as_they_came(Stack stack, Browser browser) {
        String space = Api.space(stack);
        Page ana = browser.as("ana");
        byte[] pdf = org.assay.document.Files.pdf("The convoy left on Monday.");
        upload(ana, space, "From a PDF", new FilePayload("report.pdf", "application/pdf", pdf));
        assertThat(ana.locator("#reading")).containsText("The convoy left on Monday.");
        assertThat(ana.locator(".document-head")).containsText("report.pdf");
        Download download = ana.waitForDownload(() -> ana.locator(".document-head a")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("report.pdf"))
                .click());
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("report.pdf");
        Assertions.assertThat(bytes(download)).isEqualTo(pdf);

        byte[] docx = org.assay.document.Files.docx("The convoy came back on Friday.", "لم يصدر أي بيان.");
        upload(ana, space, "From Word", new FilePayload("account.docx", DOCX, docx));
        assertThat(ana.locator("#reading p").first()).containsText("The convoy came back on Friday.");
    }

    @Test
    void S7_an_original_is_a_file_without_rights_whatever_it_is(Stack stack, Browser browser) {
        String space = Api.space(stack);
        Page ana = browser.as("ana");
        String html =
                "<!DOCTYPE html><html><body><script>document.title='run'</script><p>A page of the web.</p></body></html>";
        upload(
                ana,
                space,
                "From the web",
                new FilePayload("page.html", "text/html", html.getBytes(StandardCharsets.UTF_8)));
        assertThat(ana.locator("#reading")).containsText("A page of the web.");
        assertThat(ana.locator("#reading")).not().containsText("document.title");
        String address = ana.locator(".document-head a[href^='/original/']").getAttribute("href");
        APIResponse original = ana.request().get(stack.wiki() + address);

        Assertions.assertThat(original.body()).isEqualTo(html.getBytes(StandardCharsets.UTF_8));
        Assertions.assertThat(original.headers())
                .containsEntry("content-type", "application/octet-stream")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "private, no-store");
        Assertions.assertThat(original.headers().get("content-disposition"))
                .startsWith("attachment;")
                .contains("page.html");
        Assertions.assertThat(original.headers().get("content-security-policy"))
                .contains("sandbox")
                .contains("default-src 'none'");
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_what_was_typed_stays(Stack stack, Browser browser) {
        String space = Api.space(stack);
        Page ana = browser.as("ana");
        fill(ana, space, "Nothing yet");
        ana.locator("[id='edit:save']").click();
        assertThat(ana.getByText("or a file must be there").first()).isVisible();
        ana.locator("[id='edit:text']").fill(TEXT);
        ana.locator("[id='edit:facts-published-edtf']").fill("2022-101-27");
        ana.locator("[id='edit:facts-url']").fill("javascript:alert(1)");
        ana.locator("[id='edit:save']").click();
        assertThat(ana.getByText("must be a date that can be").first()).isVisible();
        assertThat(ana.getByText("http://").first()).isVisible();
        assertThat(ana.locator("[id='edit:text']")).hasValue(TEXT);

        byte[] secret = new byte[] {1, 2, 3, 0, 5, 6};
        ana.locator("[id='edit:text']").fill("");
        ana.locator("[id='edit:file']").setInputFiles(new FilePayload("x.pdf", "application/pdf", secret));
        ana.locator("[id='edit:save']").click();
        assertThat(ana.getByText("must be plain text, Markdown, HTML, PDF or DOCX")
                        .first())
                .isVisible();
        Assertions.assertThat(Api.as("ana", stack)
                        .get("/pages?space=" + space)
                        .with(200)
                        .items("id"))
                .isEmpty();
    }

    @Test
    void a_document_captured_anew_is_compared_with_what_it_said_before(Stack stack, Browser browser) {
        String space = Api.space(stack);
        Page ana = browser.as("ana");
        paste(ana, space, "The crossing", TEXT);
        ana.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Capture anew"))
                .click();
        ana.locator("[id='edit:text']").fill(TEXT.replace("90%", "50%"));
        ana.locator("[id='edit:save']").click();
        assertThat(ana.locator("#reading")).containsText("About 50% of the cargo");
        ana.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Compare with capture 1"))
                .click();

        assertThat(ana.locator("del").first()).containsText("90");
        assertThat(ana.locator("ins").first()).containsText("50");
        ana.navigate("/wiki/" + space + "/the-crossing/captures/1");
        assertThat(ana.locator("#reading")).containsText("About 90% of the cargo");
        assertThat(ana.getByText("This is capture 1, not the newest.")).isVisible();
        Page reed = browser.as("reed");
        Assertions.assertThat(reed.navigate("/wiki/" + space + "/the-crossing/captures/1")
                        .status())
                .isEqualTo(404);
    }

    private static void fill(Page window, String space, String title) {
        window.navigate("/new/" + space + "/as/document");
        window.waitForURL("**/capture/" + space);
        window.locator("[id='edit:title']").fill(title);
    }

    private static void paste(Page window, String space, String title, String text) {
        fill(window, space, title);
        window.locator("[id='edit:text']").fill(text);
        window.locator("[id='edit:facts-published-edtf']").fill("2015-10~");
        window.locator("[id='edit:facts-url']").fill("https://example.org/crossing");
        window.locator("[id='edit:save']").click();
        window.waitForURL("**/draft");
    }

    private static void upload(Page window, String space, String title, FilePayload file) {
        fill(window, space, title);
        window.locator("[id='edit:file']").setInputFiles(file);
        window.locator("[id='edit:save']").click();
        window.waitForURL("**/draft");
    }

    private static void select(Page window, int paragraph, String words) {
        window.evaluate(
                """
                ([paragraph, words]) => {
                  const node = document.querySelectorAll('#reading p')[paragraph].firstChild;
                  const range = document.createRange();
                  range.setStart(node, node.data.indexOf(words));
                  range.setEnd(node, node.data.indexOf(words) + words.length);
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                }""",
                new Object[] {paragraph, words});
    }

    private static byte[] bytes(Download download) {
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
