package org.assay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.util.List;
import org.assay.api.Api;
import org.assay.exchange.WorkedExample;
import org.assay.stack.Browser;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The worked example through the screens: imported by an analyst, published as one set by a reviewer, seen by a reader. */
@ExtendWith(RunningStack.class)
class DossierJourney {

    private static final String CLAIMS = "?claims=C11,C12,C13,C16,C26,C34,C45";
    private static final double PATIENCE = 60_000;

    @Test
    void a_dossier_is_imported_reviewed_and_published_as_one_set(Stack stack, Browser browser) throws IOException {
        WorkedExample.require();
        String space = Api.space(stack);
        Page ana = browser.as("ana");
        ana.navigate("/exchange/" + space);
        ana.locator("[id='import:dossier']").setInputFiles(WorkedExample.file("dossier.json"));
        ana.locator("[id='import:document']").setInputFiles(WorkedExample.file("article.txt"));
        ana.locator("[id='import:send']").click();
        assertThat(ana.getByText("Everything was stored as drafts"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        assertThat(figures("reed", stack, space).at("/counts/claims").asInt()).isZero();

        String review = ana.locator("a[href^='/reviews/']").first().getAttribute("href");
        Page rana = browser.as("rana");
        rana.navigate(review);
        rana.locator("[id='decide:approve']").click();
        assertThat(rana.getByText("You have approved."))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        assertThat(stack.log("wildfly").lastLines(100))
                .as("what is said once is taken back in time, also above a screen of many pages")
                .doesNotContain("JSF1095");
        rana.locator("[id='end:publish']").click();
        assertThat(rana.getByText("Published").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));

        JsonNode expected = new ObjectMapper()
                .readTree(WorkedExample.file("dossier.json").toFile())
                .get("expected");
        for (String person : List.of("ana", "reed")) {
            JsonNode figures = figures(person, stack, space);
            for (String key : List.of(
                    "claims_by_modality",
                    "claims_by_form",
                    "claims_by_status",
                    "claims_by_speaker",
                    "relations_by_type",
                    "most_contradicted_claims",
                    "silent_principals",
                    "chains_longer_than_two")) {
                assertThat(figures.get(key)).as(person + " " + key).isEqualTo(expected.get(key));
            }
            assertThat(figures.get("counts"))
                    .isEqualTo(((ObjectNode) expected.get("counts").deepCopy()).without("forecasts"));
            assertThat(figures.get("circular_reporting"))
                    .isEqualTo(((ObjectNode) expected.get("circular_reporting").deepCopy())
                            .without(List.of("proposition", "rule")));
        }
        seesTheBoards(browser.as("reed"), space);
    }

    private static void seesTheBoards(Page reed, String space) {
        reed.navigate("/boards/" + space + "/silent-principals");
        assertThat(reed.locator("tbody tr").first()).containsText("32");
        reed.navigate("/boards/" + space + "/contradictions");
        assertThat(reed.locator("table.board tbody tr")).hasCount(30);
        reed.locator("details[data-source] > summary").click();
        assertThat(reed.locator("details .bars li").first()).isVisible();
        reed.navigate("/boards/" + space + "/grading");
        assertThat(reed.locator("table.heat")).isVisible();
        reed.navigate("/boards/" + space + "/gaps");
        assertThat(reed.locator("table.board")).containsText("No known author");
        reed.navigate("/boards/" + space + "/corroboration");
        assertThat(reed.locator("table.board tbody tr").first()).isVisible();
    }

    private static JsonNode figures(String person, Stack stack, String space) {
        return Api.as(person, stack)
                .get("/spaces/" + space + "/figures" + (person.equals("reed") && isEmpty(stack, space) ? "" : CLAIMS))
                .with(200)
                .json();
    }

    private static boolean isEmpty(Stack stack, String space) {
        return Api.as("reed", stack)
                        .get("/spaces/" + space + "/figures")
                        .with(200)
                        .json()
                        .at("/counts/claims")
                        .asInt()
                == 0;
    }
}
