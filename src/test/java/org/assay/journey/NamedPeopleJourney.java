package org.assay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assay.api.Api;
import org.assay.stack.Browser;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page for named people only: named in the form, unseen by all others, opened again by a reviewer who says why. */
@ExtendWith(RunningStack.class)
class NamedPeopleJourney {

    private static final String CANARY = "Canaryhandler";

    @Test
    void a_page_is_written_for_named_people_and_opened_by_a_reviewer(Stack stack, Browser browser) {
        String space = Api.space(stack);
        Page rana = browser.as("rana");
        Page anton = browser.as("anton");
        Page ana = browser.as("ana");
        String page = "/wiki/" + space + "/the-handler";

        Editing writing = Editing.newPage(ana, space).title("The handler").text(CANARY + " met him twice.");
        ana.locator("[id='edit:marking']").selectOption("RED");
        Locator named = ana.locator("[id='edit:named_input']");
        assertThat(named).isVisible();
        assertThat(ana.locator("[id='edit:naming']")).containsText("(ana)");
        Choosing.choose(ana, "edit:named", "ran", "(rana)");
        assertThat(ana.locator("[id='edit:naming']")).containsText("(rana)");
        writing.save();
        ana.waitForURL("**" + page + "/draft");
        assertThat(ana.locator("article")).containsText(CANARY);

        Assertions.assertThat(anton.navigate(page).status()).isEqualTo(404);
        anton.navigate("/wiki/" + space);
        Assertions.assertThat(anton.content()).doesNotContain("The handler");
        rana.navigate(page);
        assertThat(rana.locator("article")).containsText(CANARY);

        Editing.of(ana, page);
        assertThat(ana.locator("[id='edit:marking'] option[value='AMBER']")).isDisabled();
        assertThat(ana.locator("[id='edit:marking'] option[value='RED']")).isEnabled();
        assertThat(ana.getByText("Only reviewers of the team choose a less restrictive one"))
                .isVisible();

        Editing opening = Editing.of(rana, page);
        rana.locator("[id='edit:marking']").selectOption("AMBER");
        opening.save();
        assertThat(rana.getByText("must say why the marking is made less restrictive"))
                .isVisible();
        opening.summary("He told the newspapers himself").save();
        rana.waitForURL("**" + page + "/draft");
        anton.navigate(page);
        assertThat(anton.locator("article")).containsText(CANARY);
    }
}
