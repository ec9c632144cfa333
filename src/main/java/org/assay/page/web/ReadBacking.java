package org.assay.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.assay.markup.Heading;
import org.assay.markup.SafeHtml;
import org.assay.page.PageAddress;
import org.assay.page.PageDetails;
import org.assay.page.PageView;
import org.assay.page.PageViews;
import org.assay.page.Pasts;
import org.assay.page.Stage;
import org.assay.page.ViewChoice;
import org.assay.platform.Moment;
import org.assay.platform.NotFound;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Reading;

/** A page to read: as approved, as draft, as a certain revision says, or as it was approved at a moment of the past. */
@Named
@RequestScoped
public class ReadBacking implements Reading {

    /** A text with fewer headings is looked over without a list of them. */
    private static final int FEWEST_HEADINGS = 3;

    @Inject
    private PageViews views;

    @Inject
    private Pasts pasts;

    @Inject
    private AddressedPage addressed;

    @Inject
    private KindsBacking kinds;

    @Inject
    private PathParameters path;

    private PageView view;
    private boolean read;

    /** Called before the view is rendered. */
    public void open() {
        if (!read) {
            read = true;
            view = addressed.read(this::view);
        }
    }

    @Override
    public String view() {
        return "/page/read.xhtml";
    }

    @Override
    public Object shown() {
        try {
            view = view(addressed.address());
            read = true;
            return kinds.isPlain(view.page().kind()) ? view : null;
        } catch (NotFound nothing) {
            return null; // It may have moved: the view follows it.
        }
    }

    private PageView view(PageAddress address) {
        return path.momentIfAny()
                .map(moment -> pasts.view(address, moment))
                .orElseGet(() -> views.view(address, choice()));
    }

    /** Read when it is first asked for; null where the browser is being sent to the page's present address. */
    public PageDetails getPage() {
        open();
        return view == null ? null : view.page();
    }

    public SafeHtml getHtml() {
        return view.html();
    }

    /** Whether there is prose to show; a kind that shows its facts needs none. */
    public boolean isWritten() {
        return !view.html().toString().isBlank() || !kinds.showsMain(view.page().kind());
    }

    /** What it states, as canonical JSON. */
    public String getFacts() {
        return view.facts();
    }

    /** The headings, where there are enough of them for a list. */
    public List<Heading> getContents() {
        return view.headings().size() < FEWEST_HEADINGS ? List.of() : view.headings();
    }

    /** What is shown: {@code approved}, {@code draft}, {@code past} or {@code asof}. */
    public String getNow() {
        if (getMoment() != null) {
            return "asof";
        }
        Stage stage = view == null ? null : view.page().stage();
        return stage == null ? "past" : stage.label();
    }

    /** Whether this is an old revision that the caller could make the latest again. */
    public boolean isRestorable() {
        return getMoment() == null && getPage().insider() && getPage().stage() == null;
    }

    /** The moment of the past that is looked at; null where it is the present. */
    public Moment getMoment() {
        return path.momentIfAny().orElse(null);
    }

    private ViewChoice choice() {
        if (path.getRoute().equals("page.draft")) {
            return ViewChoice.of(Stage.DRAFT);
        }
        return path.numberIfAny().map(ViewChoice::revision).orElse(ViewChoice.USUAL);
    }
}
