package org.assay.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The form in which a page is written, in somebody's window. */
final class Editing {

    private final Page window;

    private Editing(Page window) {
        this.window = window;
    }

    /** Opens the form of a new page in the space. */
    static Editing newPage(Page window, String space) {
        window.navigate("/new/" + space);
        return new Editing(window);
    }

    /** Opens the form of the page. */
    static Editing of(Page window, String address) {
        window.navigate(address + "/edit");
        return new Editing(window);
    }

    Editing title(String title) {
        window.locator("[id='edit:title']").fill(title);
        return this;
    }

    Editing text(String text) {
        body().fill(text);
        return this;
    }

    /** Replaces a piece of the text, which stands in it exactly once. */
    Editing replace(String before, String after) {
        String text = body().inputValue();
        if (text.split(java.util.regex.Pattern.quote(before), -1).length != 2) {
            throw new AssertionError("Not exactly once in the text: " + before);
        }
        return text(text.replace(before, after));
    }

    Editing summary(String summary) {
        window.locator("[id='edit:summary']").fill(summary);
        return this;
    }

    /** Presses the button that saves, whatever it is called here. */
    void save() {
        window.locator("[id='edit:save']").click();
    }

    Locator body() {
        return window.locator("[id='edit:body']");
    }

    Locator button(String name) {
        return window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
