package org.assay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assay.api.Api;
import org.assay.stack.Browser;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session that ends while somebody writes: he is told, and his text is there when he has signed in again. */
@ExtendWith(RunningStack.class)
class EndedSessionJourney {

    private static final String TYPED = "Typed before anybody knew that the session had ended.";

    @Test
    void a_call_in_the_background_says_that_the_session_ended_and_keeps_the_typed_text(Stack stack, Browser browser) {
        String page = page(stack);
        Page ana = browser.as("ana");
        Editing editing = Editing.of(ana, page);
        ana.context().clearCookies();

        type(editing); // Each pause in typing asks the server for a preview.

        signsInAgain(browser, ana);
        assertThat(editing.body()).hasValue(TYPED);
        editing.save();
        assertThat(ana.locator("article")).containsText(TYPED);
    }

    @Test
    void a_save_after_the_sessions_end_loses_nothing(Stack stack, Browser browser) {
        String page = page(stack);
        Page ana = browser.as("ana");
        Editing editing = Editing.of(ana, page);
        type(editing);
        assertThat(ana.locator(".preview")).containsText(TYPED);
        ana.context().clearCookies();

        editing.save();

        signsInAgain(browser, ana);
        assertThat(editing.body()).hasValue(TYPED);
        editing.save();
        assertThat(ana.locator("article")).containsText(TYPED);
    }

    @Test
    void what_one_person_typed_is_not_shown_to_the_next_at_the_same_screen(Stack stack, Browser browser) {
        String page = page(stack);
        Page window = browser.as("ana");
        type(Editing.of(window, page));
        window.context().clearCookies();

        window.navigate(page + "/edit");
        browser.signIn(window, "anton");
        Editing antons = Editing.of(window, page);

        Assertions.assertThat(antons.body().inputValue()).isEqualTo("First text.");
    }

    private static void signsInAgain(Browser browser, Page ana) {
        Locator dialog = ana.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("session has ended");
        dialog.getByRole(AriaRole.BUTTON).first().click();
        browser.signIn(ana, "ana");
    }

    private static void type(Editing editing) {
        editing.body().fill("");
        editing.body().pressSequentially(TYPED);
    }

    private static String page(Stack stack) {
        String space = Api.space(stack);
        return "/wiki/" + space + "/"
                + Api.as("ana", stack)
                        .page(space, "Being written", "First text.")
                        .text("slug");
    }
}
