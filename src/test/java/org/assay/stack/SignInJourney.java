package org.assay.stack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningStack.class)
class SignInJourney {
    @Test
    void ana_signs_in_through_keycloaks_form(Browser browser) {
        Page page = browser.as("ana");

        assertThat(page.locator("#signed-in-as")).hasText("ana");
    }

    @Test
    void two_people_are_signed_in_side_by_side(Browser browser) {
        Page ana = browser.as("ana");
        Page rana = browser.as("rana", Look.NARROW.inTheDark());

        ana.reload();

        assertThat(ana.locator("#signed-in-as")).hasText("ana");
        assertThat(rana.locator("#signed-in-as")).hasText("rana");
    }

    @Test
    void a_wrong_password_leads_back_to_the_form(Browser browser) {
        Page page = browser.anonymous();
        page.navigate("/");
        page.locator("#username").fill("ana");
        page.locator("#password").fill("not it");
        page.locator("#kc-login").click();

        assertThat(page.locator("#input-error-username")).isVisible();
    }
}
