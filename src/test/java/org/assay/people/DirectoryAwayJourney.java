package org.assay.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assay.api.Answer;
import org.assay.api.Api;
import org.assay.stack.Browser;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keycloak away. */
@ExtendWith(RunningStack.class)
class DirectoryAwayJourney {

    @Test
    void L3_those_signed_in_go_on_and_the_screens_of_people_say_what_is_away(Stack stack, Browser browser) {
        String space = Api.space(stack);
        Api ana = Api.as("ana", stack);
        Api ada = Api.as("ada", stack);
        Answer page = ana.page(space, "Before", "Text.");
        String anton = ada.get("/people/accounts?q=anton").with(200).items("id").get(0);
        Page window = browser.as("ada");
        ana.anew().get("/me").with(200);
        ada.anew().get("/me").with(200);
        stack.killKeycloak();
        try {
            ana.get("/pages/" + page.text("id")).with(200);
            ana.page(space, "Meanwhile", "Text.");
            Assertions.assertThat(ada.get("/people/accounts").problem(503).text("code"))
                    .isEqualTo("directory-away");
            ada.put("/people/" + anton + "/roles/iraq-desk/reviewer").problem(503);
            Assertions.assertThat(
                            ada.get("/people/accounts?team=iraq-desk").with(200).items("name"))
                    .contains("ana", "anton");

            for (String address : new String[] {"/people", "/people/" + anton, "/teams", "/teams/iraq-desk"}) {
                Assertions.assertThat(window.navigate(address).status())
                        .as(address)
                        .isEqualTo(503);
                assertThat(window.locator("#main")).containsText("Keycloak does not answer");
                assertThat(window.locator("#navigation")).isVisible();
            }
            Assertions.assertThat(window.navigate("/people?team=iraq-desk").status())
                    .isEqualTo(200);
            assertThat(window.locator("#main")).containsText("Anton Veldkamp");
            Assertions.assertThat(window.navigate("/").status()).isEqualTo(200);
        } finally {
            stack.restartKeycloak();
        }
        ada.anew().get("/people/accounts").with(200);
    }
}
