package org.assay.page.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.assay.page.Histories;
import org.assay.page.PageDetails;
import org.assay.page.PageSource;
import org.assay.page.PageViews;
import org.assay.page.Pages;
import org.assay.page.RevisionComparison;
import org.assay.page.SaveOutcome;
import org.assay.platform.Invalid;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Texts;

/** An old revision that is about to become the latest again: what that would change, and the button. */
@Named
@ViewScoped
public class RestoreBacking implements Serializable {

    @Inject
    private PageViews views;

    @Inject
    private Histories histories;

    @Inject
    private Pages pages;

    @Inject
    private AddressedPage addressed;

    @Inject
    private PathParameters path;

    @Inject
    private Outcomes outcomes;

    @Inject
    private FieldErrors errors;

    @Inject
    private Texts text;

    private PageDetails page;
    private String summary = "";

    /** Made anew for each showing: kept in the session it would be large and could be stale. */
    private transient RevisionComparison comparison;

    /** Called before the view is rendered, each time. */
    public void open() {
        PageDetails present = page == null ? addressed.read(address -> details(views.editable(address))) : page;
        if (present != null) {
            page = present;
            comparison = histories.compare(addressed.address(), page.number(), path.number());
        }
    }

    private static PageDetails details(PageSource source) {
        return source.page();
    }

    /** Makes the revision the latest again, if what was shown before is still the latest. */
    public void restore() {
        try {
            SaveOutcome outcome = pages.restore(page.id(), path.number(), page.hash(), summary);
            if (outcome instanceof SaveOutcome.UnknownBase) {
                page = null;
                outcomes.stay(text.get("page.said.savedMeanwhile"));
            } else {
                outcomes.settled(outcome);
            }
        } catch (Invalid invalid) {
            errors.show(invalid, "restore", "page.field.");
        }
    }

    /** The page with its latest revision. */
    public PageDetails getPage() {
        return page;
    }

    /** From the latest revision to the old one. */
    public RevisionComparison getComparison() {
        return comparison;
    }

    /** The revision that comes back. */
    public PageDetails getOld() {
        return comparison.to();
    }

    /** Whether there is nothing to restore. */
    public boolean isSame() {
        return comparison.fields().isEmpty() && comparison.body().isEmpty();
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
