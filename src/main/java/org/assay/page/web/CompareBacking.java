package org.assay.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.assay.page.Histories;
import org.assay.page.PageDetails;
import org.assay.page.RevisionComparison;
import org.assay.platform.web.PathParameters;

/** Two revisions of a page, compared. */
@Named
@RequestScoped
public class CompareBacking {

    @Inject
    private Histories histories;

    @Inject
    private AddressedPage addressed;

    @Inject
    private PathParameters path;

    private RevisionComparison comparison;
    private boolean read;

    /** Called before the view is rendered. */
    public void open() {
        if (read) {
            return;
        }
        read = true;
        comparison = addressed.read(address -> histories.compare(address, path.number("from"), path.number("to")));
    }

    public RevisionComparison getComparison() {
        return comparison;
    }

    public PageDetails getFrom() {
        return comparison.from();
    }

    /** Read when it is first asked for; null where the browser is being sent to the page's present address. */
    public PageDetails getTo() {
        open();
        return comparison == null ? null : comparison.to();
    }

    /** Whether this is the comparison that the stage bar offers: approved with draft. */
    public boolean isOfStages() {
        PageDetails to = getTo();
        return to.draftAhead()
                && to.approved() != null
                && getFrom().number() == to.approved()
                && to.number() == to.head();
    }
}
