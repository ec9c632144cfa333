package org.assay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.api.Answer;
import org.assay.api.Api;
import org.assay.stack.Browser;
import org.assay.stack.NewPerson;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A role is taken away from somebody who is writing. */
@ExtendWith(RunningStack.class)
class RoleChangeJourney {

    private static final String TYPED = "What anton typed while his role was taken away.";

    /** Whatever happened: the people of the demo are shared by all tests. */
    @AfterEach
    void everybody_is_what_he_was(Stack stack) {
        Api ada = Api.as("ada", stack).anew();
        String id = ada.get("/people/accounts?q=anton").with(200).items("id").get(0);
        ada.put("/people/" + id + "/roles/iraq-desk/analyst").with(200);
    }

    @Test
    void S16_a_save_is_refused_with_the_reason_and_the_text_stays_until_the_role_is_back(Stack stack, Browser browser) {
        String space = Api.space(stack);
        Api.as("ana", stack).page(space, "Shared work", "The first text.");
        String address = "/wiki/" + space + "/shared-work";
        Page anton = browser.as("anton");
        Editing editing = Editing.of(anton, address).text(TYPED);

        Page ada = browser.as("ada");
        ada.getByRole(AriaRole.LINK, named("People").setExact(true)).click();
        ada.locator("#words").fill("anton");
        ada.getByRole(AriaRole.BUTTON, named("Show").setExact(true)).click();
        ada.getByRole(AriaRole.LINK, named("Anton Veldkamp")).click();
        Locator row = ada.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Analyst"));
        row.locator("summary").click();
        assertThat(row).containsText("will no longer write for iraq-desk");
        row.getByRole(AriaRole.BUTTON, rowNamed("Take the role away")).click();
        assertThat(ada.getByText("Anton Veldkamp is no longer Analyst of iraq-desk."))
                .isVisible();

        editing.save();
        assertThat(anton.getByText("Nothing was saved: you can no longer work on this page."))
                .isVisible();
        assertThat(editing.body()).hasValue(TYPED);
        assertThat(editing.body()).isEditable();

        ada.locator("[id='account:team']").selectOption("iraq-desk");
        ada.locator("[id='account:role']").selectOption("ANALYST");
        ada.locator("[id='account:give']").click();
        assertThat(ada.getByText("Anton Veldkamp is Analyst of iraq-desk now.")).isVisible();

        editing.save();
        anton.waitForURL(Pattern.compile(".*" + address + "/draft"));
        assertThat(anton.locator("article")).containsText(TYPED);
    }

    @Test
    void S16_a_page_that_is_marked_red_meanwhile_is_closed_to_who_has_it_open_and_his_text_is_kept(
            Stack stack, Browser browser) {
        String space = Api.space(stack);
        Api ana = Api.as("ana", stack);
        Answer page = ana.page(space, "Turning red", "The first text.");
        String address = "/wiki/" + space + "/turning-red";
        Page anton = browser.as("anton");
        Editing editing = Editing.of(anton, address).text(TYPED);
        Page reading = anton.context().newPage();
        reading.navigate(stack.wiki() + address + "/draft");
        assertThat(reading.locator("article")).containsText("The first text.");

        ana.put(
                        "/pages/" + page.text("id"),
                        page.text("hash"),
                        Api.json(
                                "title",
                                "Turning red",
                                "body",
                                "Canaryname",
                                "marking",
                                "RED",
                                "named",
                                List.of(ana.get("/me").with(200).text("id"))))
                .with(200);

        editing.save();
        assertThat(anton.getByText("Nothing was saved: you can no longer work on this page."))
                .isVisible();
        assertThat(editing.body()).hasValue(TYPED);
        Assertions.assertThat(reading.reload().status()).isEqualTo(404);
        Assertions.assertThat(reading.content()).doesNotContain("Canaryname").doesNotContain("The first text.");
    }

    @Test
    void S16_who_is_disabled_is_out_of_the_session_that_he_has_open(Stack stack, Browser browser) {
        NewPerson somebody = stack.newPerson();
        Api ada = Api.as("ada", stack);
        String id = ada.get("/people/accounts?q=" + somebody.name())
                .with(200)
                .items("id")
                .get(0);
        ada.put("/people/" + id + "/roles/iraq-desk/reader").with(200);
        Page window = somebody.in(browser);
        Assertions.assertThat(window.navigate("/search").status()).isEqualTo(200);

        ada.post("/people/" + id + "/disable").with(200);

        Assertions.assertThat(window.navigate("/search").status()).isEqualTo(403);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions rowNamed(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
