package org.assay.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.assay.markup.SafeHtml;
import org.assay.page.PageViews;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assay.platform.web.Texts;

/** Shows how a text that is being typed would look. */
@ApplicationScoped
class Previews {

    @Inject
    private PageViews views;

    @Inject
    private Texts text;

    /** The text as a page of the space; where it could not be saved, why not. */
    SafeHtml of(String space, String body) {
        try {
            return views.preview(space, body);
        } catch (Invalid invalid) {
            String reason = invalid.violations().get(0).message();
            return SafeHtml.escaped(text.get("page.field.body") + " " + reason);
        } catch (NotFound lost) {
            return SafeHtml.escaped(text.get("page.preview.lost")); // What he types stays, though he lost the space.
        }
    }
}
