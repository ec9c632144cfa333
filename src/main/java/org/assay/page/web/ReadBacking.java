package org.assay.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.assay.markup.Heading;
import org.assay.markup.SafeHtml;
import org.assay.page.PageDetails;
import org.assay.page.PageView;
import org.assay.page.PageViews;
import org.assay.page.Stage;
import org.assay.page.ViewChoice;
import org.assay.platform.web.PathParameters;

/** A page to read: as approved, as draft, or as it once was. */
@Named
@RequestScoped
public class ReadBacking {

    /** A text with fewer headings is looked over without a list of them. */
    private static final int FEWEST_HEADINGS = 3;

    @Inject
    private PageViews views;

    @Inject
    private AddressedPage addressed;

    @Inject
    private PathParameters path;

    private PageView view;
    private boolean read;

    /** Called before the view is rendered. */
    public void open() {
        if (!read) {
            read = true;
            view = addressed.read(address -> views.view(address, choice()));
        }
    }

    /** Read when it is first asked for; null where the browser is being sent to the page's present address. */
    public PageDetails getPage() {
        open();
        return view == null ? null : view.page();
    }

    public SafeHtml getHtml() {
        return view.html();
    }

    /** The headings, where there are enough of them for a list. */
    public List<Heading> getContents() {
        return view.headings().size() < FEWEST_HEADINGS ? List.of() : view.headings();
    }

    /** What is shown: {@code approved}, {@code draft} or {@code past}. */
    public String getNow() {
        Stage stage = view == null ? null : view.page().stage();
        return stage == null ? "past" : stage.label();
    }

    /** Whether this is an old revision that the caller could make the latest again. */
    public boolean isRestorable() {
        return getPage().insider() && getPage().stage() == null;
    }

    private ViewChoice choice() {
        if (path.getRoute().equals("page.draft")) {
            return ViewChoice.of(Stage.DRAFT);
        }
        return path.numberIfAny().map(ViewChoice::revision).orElse(ViewChoice.USUAL);
    }
}
