package org.assay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assay.api.Answer;
import org.assay.api.Api;
import org.assay.stack.Browser;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an admin does about pages that he does not read: whom a space is shared with, who is named on a page. */
@ExtendWith(RunningStack.class)
class AdminJourney {

    @Test
    void a_space_is_shared_with_a_team_chosen_from_those_there_are(Stack stack, Browser browser) {
        String space = Api.space(stack);
        Page ada = browser.as("ada");
        ada.navigate("/spaces/" + space + "/settings");
        Choosing.choose(ada, "space:sharedTeams", "syr", "syria-desk");
        ada.locator("[id='space:save']").click();
        assertThat(ada.getByText("Saved. Who sees the space’s pages follows from it now.")
                        .first())
                .isVisible();

        ada.navigate("/spaces/" + space + "/settings");
        assertThat(ada.locator("[id='space:sharedTeams'] .ui-autocomplete-token-label"))
                .hasText("syria-desk");
        Answer now = Api.as("ada", stack).get("/spaces/" + space).with(200);
        Assertions.assertThat(now.json().get("sharedTeams").toString()).isEqualTo("[\"syria-desk\"]");
    }

    @Test
    void an_admin_names_a_person_on_a_red_page_and_reads_nothing_of_it(Stack stack, Browser browser) {
        String space = Api.space(stack);
        Api ana = Api.as("ana", stack);
        List<String> named = List.of(ana.get("/me").with(200).text("id"));
        ana.post(
                        "/pages",
                        Api.json(
                                "space",
                                space,
                                "title",
                                "Canarytitle",
                                "body",
                                "Canarybody",
                                "marking",
                                "RED",
                                "named",
                                named))
                .with(201);
        ana.page(space, "Amber", "Text");
        Api rana = Api.as("rana", stack);
        String address = "/wiki/" + space + "/canarytitle";
        rana.get("/spaces/" + space + "/pages/canarytitle").with(404);

        Page ada = browser.as("ada");
        Assertions.assertThat(ada.navigate(address).status()).isEqualTo(404);
        ada.navigate("/people");
        ada.getByText("Name somebody on a page").click();
        name(ada, "/wiki/" + space + "/amber");
        assertThat(ada.getByText("must be the address of a page that is marked TLP:RED"))
                .isVisible();
        name(ada, "/wiki/" + space + "/nowhere");
        assertThat(ada.getByText("must be the address of a page that is marked TLP:RED"))
                .isVisible();
        name(ada, stack.wiki() + address + "/draft");
        assertThat(ada.getByText("is named on the page.")).isVisible();
        Assertions.assertThat(ada.content()).doesNotContain("Canarybody").doesNotContain("Canarytitle");
        Assertions.assertThat(ada.navigate(address).status()).isEqualTo(404);

        Answer page = rana.get("/spaces/" + space + "/pages/canarytitle").with(200);
        Assertions.assertThat(Api.as("ada", stack)
                        .get("/audit?act=page.named&subject=" + page.text("id"))
                        .with(200)
                        .items("act"))
                .containsExactly("page.named");
    }

    private static void name(Page ada, String address) {
        ada.locator("[id='name:page']").fill(address);
        Choosing.choose(ada, "name:person", "ran", "(rana)");
        ada.locator("[id='name:send']").click();
        Choosing.awaitAnswers(ada); // What stands there already may be of the time before.
    }
}
