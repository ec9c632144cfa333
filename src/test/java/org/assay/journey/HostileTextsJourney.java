package org.assay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.assay.api.Answer;
import org.assay.api.Api;
import org.assay.stack.Browser;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Texts that want to become script or template, in every field, on every screen that a browser shows them on. */
@ExtendWith(RunningStack.class)
class HostileTextsJourney {

    /** Runs where a text reaches markup unescaped. */
    private static final String SCRIPT =
            "<img src=x onerror=\"window.ran=1\"><script>window.ran=2</script>'\"><svg onload=window.ran=3>";

    private static final String SUM = "31337*27183";

    /** What a template or an expression language makes of {@link #SUM}: too long to turn up in an identifier. */
    private static final String FILLED_IN = "851833671";

    private static final String TEMPLATE = "#{S} ${S} {{S}} @{S} %{S}".replace("S", SUM);

    private static final String TEXT = SCRIPT
            + "\n\n" + TEMPLATE
            + "\n\n[click](javascript:window.ran=4) [data](data:text/html,<script>window.ran=5</script>)"
            + "\n\n[[" + SCRIPT.replace("[", "") + "]]\n\n```\n" + SCRIPT + "\n```\n";

    private static String wiki;
    private static String page;
    private static String review;

    @BeforeAll
    static void write(Stack stack) {
        String space = Api.space(stack);
        Api ana = Api.as("ana", stack);
        Answer written = ana.post(
                        "/pages", Api.json("space", space, "title", SCRIPT, "body", TEXT, "summary", SCRIPT + TEMPLATE))
                .with(201);
        // A payload in two halves, one in each revision: alive only if their comparison put them together.
        Answer saved = ana.put(
                        "/pages/" + written.text("id"),
                        written.text("hash"),
                        Api.json(
                                "title",
                                TEMPLATE + SCRIPT,
                                "body",
                                "<img src=x\n\n" + TEXT + "\n\nonerror=window.ran=6>",
                                "summary",
                                TEMPLATE))
                .with(200);
        wiki = "/wiki/" + space;
        page = wiki + "/" + saved.text("page/slug");
        Answer asked = ana.post(
                        "/reviews",
                        "{\"title\":" + Api.json("t", SCRIPT + TEMPLATE).replaceAll("^\\{\"t\":|}$", "")
                                + ",\"pages\":[{\"id\":\"" + written.text("id") + "\",\"revision\":2}]}")
                .with(201);
        review = asked.text("id");
        Api.as("rana", stack)
                .post(
                        "/reviews/" + review + "/votes",
                        Api.json(
                                "hash",
                                asked.text("hash"),
                                "vote",
                                "request-changes",
                                "comment",
                                SCRIPT + "\n" + TEMPLATE))
                .with(200);
    }

    @Test
    void S1_S2_S4_S6_no_screen_of_an_author_runs_or_fills_in_what_he_reads(Browser browser) {
        Page ana = browser.as("ana");
        for (String address : screens()) {
            inert(ana, address);
        }
        Editing editing = Editing.of(ana, page);
        editing.body().pressSequentially("Typed last.");
        assertThat(ana.locator(".preview")).containsText("Typed last.");
        assertThat(ana.evaluate("() => window.ran")).as("preview").isNull();
        ana.locator(".preview a").all().forEach(link -> assertThat(link.getAttribute("href"))
                .doesNotStartWith("javascript:")
                .doesNotStartWith("data:"));
    }

    @Test
    void S3_S4_a_reviewers_acts_and_a_conflict_on_hostile_texts_run_nothing(Stack stack, Browser browser) {
        Page rana = browser.as("rana");
        inert(rana, "/reviews/" + review);
        Editing stale = Editing.of(rana, page).text("Mine. " + SCRIPT);
        Answer head = Api.as("ana", stack)
                .get("/spaces" + page.replace("/wiki", "").replaceFirst("/([^/]+)/", "/$1/pages/") + "?stage=draft");
        Api.as("ana", stack)
                .put(
                        "/pages/" + head.text("id"),
                        head.text("hash"),
                        Api.json("title", head.text("title"), "body", "Theirs. " + SCRIPT))
                .with(200);

        stale.save();

        rana.locator(".conflict").first().waitFor();
        assertThat(rana.evaluate("() => window.ran")).as("conflict").isNull();
        rana.navigate("/reviews/" + review);
        rana.locator("[id='decide:comment']").fill(SCRIPT + TEMPLATE);
        rana.locator("#decide .confirm summary").click();
        rana.locator("[id='decide:reject']").click();
        rana.getByText("rejected").first().waitFor();
        assertThat(rana.evaluate("() => window.ran")).as("rejected").isNull();
        assertThat(rana.locator("main").textContent()).contains(TEMPLATE).doesNotContain(FILLED_IN);
    }

    private static List<String> screens() {
        List<String> screens = new ArrayList<>(List.of("/", wiki, "/search?q=click", "/reviews", "/reviews/" + review));
        for (String view :
                List.of("", "/draft", "/rev/1", "/history", "/compare/1/2", "/links", "/edit", "/restore/1")) {
            screens.add(page + view);
        }
        return screens;
    }

    private static void inert(Page window, String address) {
        List<String> dialogs = new ArrayList<>();
        window.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        assertThat(window.navigate(address).status()).as(address).isEqualTo(200);
        assertThat(window.evaluate("() => window.ran")).as(address).isNull();
        assertThat(dialogs).as(address).isEmpty();
        assertThat(window.content()).as(address).doesNotContain(FILLED_IN);
        assertThat(window.title()).as(address).doesNotContain(FILLED_IN);
    }
}
