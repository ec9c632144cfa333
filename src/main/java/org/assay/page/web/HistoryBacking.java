package org.assay.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assay.page.Histories;
import org.assay.page.History;
import org.assay.page.PageDetails;
import org.assay.page.RevisionSummary;
import org.assay.platform.web.Addresses;

/** A page's revisions, of which any two can be chosen to be compared. */
@Named
@RequestScoped
public class HistoryBacking {

    private static final int ROWS = 50;

    /**
     * A revision in the list.
     *
     * @param previous the revision before it that the caller sees; null where that is not in this part of the list
     */
    public record Line(RevisionSummary revision, Integer previous) {}

    @Inject
    private Histories histories;

    @Inject
    private AddressedPage addressed;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Addresses to;

    private History history;
    private List<Line> lines;

    /** Called before the view is rendered. Two chosen revisions lead on to their comparison. */
    public void open() throws IOException {
        Parameters parameters = new Parameters(request);
        Integer from = parameters.number("from");
        Integer with = parameters.number("to");
        history = addressed.read(address -> histories.revisions(address, parameters.text("after"), ROWS));
        if (history == null) {
            return;
        }
        lines = lines(history.revisions().items());
        if (from != null && with != null) {
            String comparison =
                    to.compare(getPage().space().slug(), getPage().slug(), Math.min(from, with), Math.max(from, with));
            FacesContext.getCurrentInstance().getExternalContext().redirect(comparison);
        }
    }

    /** Null before it is read. */
    public PageDetails getPage() {
        return history == null ? null : history.page();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Whether there are two revisions to compare. */
    public boolean isComparable() {
        return lines.size() > 1;
    }

    /** The older of the two revisions that are chosen at first: what is approved, where the list begins ahead of it. */
    public int getFrom() {
        Integer approved = getPage().approved();
        int newest = lines.get(0).revision().number();
        boolean listed = approved != null
                && lines.stream().anyMatch(line -> line.revision().number() == approved);
        return listed && approved < newest ? approved : lines.get(1).revision().number();
    }

    /** The newer of the two. */
    public int getTo() {
        return lines.get(0).revision().number();
    }

    /** Address of the list's beginning, where this is not it; else null. */
    public String getNewest() {
        return new Parameters(request).text("after") == null ? null : address();
    }

    /** Address of the list's next part; null at the end. */
    public String getOlder() {
        String next = history.revisions().next();
        return next == null ? null : address() + "?after=" + next;
    }

    private String address() {
        return to.history(getPage().space().slug(), getPage().slug());
    }

    private static List<Line> lines(List<RevisionSummary> revisions) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            boolean last = i + 1 == revisions.size();
            lines.add(new Line(
                    revisions.get(i), last ? null : revisions.get(i + 1).number()));
        }
        return lines;
    }
}
