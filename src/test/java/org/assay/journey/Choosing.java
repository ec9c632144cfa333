package org.assay.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Chooses in a field that completes what is typed. */
final class Choosing {

    /** Each answer takes the place of the one before, under the mouse: no key is unanswered any more. */
    private static final String ANSWERED =
            "field => !PrimeFaces.getWidgetById(field).timeout && PrimeFaces.ajax.Queue.isEmpty()";

    private Choosing() {}

    /**
     * Types and takes the first that is offered with all of the words.
     *
     * @param field id of the field
     */
    static void choose(Page window, String field, String typed, String... words) {
        Locator input = window.locator("[id='" + field + "_input']");
        input.fill("");
        input.pressSequentially(typed);
        window.waitForFunction(ANSWERED, field);
        Locator offered = window.locator("[id='" + field + "_panel'] .ui-autocomplete-item");
        for (String word : words) {
            offered = offered.filter(new Locator.FilterOptions().setHasText(word));
        }
        offered.first().click();
    }

    /** Waits until nothing that was sent is unanswered. */
    static void awaitAnswers(Page window) {
        window.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }
}
