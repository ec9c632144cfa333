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
import org.assay.platform.Invalid;
import org.assay.platform.Moment;
import org.assay.platform.NotFound;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.Reading;

/** A page's revisions, of which any two can be chosen to be compared. */
@Named
@RequestScoped
public class HistoryBacking implements Reading {

    private static final int ROWS = 50;

    /**
     * A revision in the list.
     *
     * @param previous the revision before it that the caller sees; null where that is not in this part of the list
     */
    public record Line(RevisionSummary revision, Integer previous) {

        /** Whether there is something to read: its place in the list is all that is left of a hidden one. */
        public boolean readable() {
            return revision.suppressed() == null;
        }
    }

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

    /** Called before the view is rendered. Two chosen revisions lead on to their comparison, a chosen day to the page as of then. */
    public void open() throws IOException {
        Parameters parameters = new Parameters(request);
        Integer from = parameters.number("from");
        Integer with = parameters.number("to");
        Moment moment = moment(parameters.text("asof"));
        if (history == null) {
            history = addressed.read(address -> histories.revisions(address, parameters.text("after"), ROWS));
        }
        if (history == null) {
            return;
        }
        lines = lines(history.revisions().items());
        if (moment != null) {
            redirect(to.asof(getPage().space().slug(), getPage().slug(), moment));
        } else if (from != null && with != null) {
            String comparison =
                    to.compare(getPage().space().slug(), getPage().slug(), Math.min(from, with), Math.max(from, with));
            redirect(comparison);
        }
    }

    @Override
    public String view() {
        return "/page/history.xhtml";
    }

    @Override
    public Object shown() {
        try {
            history = histories.revisions(addressed.address(), null, ROWS);
            return history;
        } catch (NotFound nothing) {
            return null; // It may have moved: the view follows it.
        }
    }

    private static Moment moment(String asof) {
        return asof == null
                ? null
                : Moment.of(asof).orElseThrow(() -> new Invalid("asof", "malformed", "must be a day or an instant"));
    }

    private static void redirect(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
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
        return readable().size() > 1;
    }

    /** The older of the two revisions that are chosen at first: what is approved, where the list begins ahead of it. */
    public int getFrom() {
        Integer approved = getPage().approved();
        int newest = getTo();
        boolean listed = approved != null
                && readable().stream().anyMatch(line -> line.revision().number() == approved);
        return listed && approved < newest
                ? approved
                : readable().get(1).revision().number();
    }

    /** The newer of the two. */
    public int getTo() {
        return readable().get(0).revision().number();
    }

    private List<Line> readable() {
        return lines.stream().filter(Line::readable).toList();
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
            Integer previous = revisions.stream()
                    .skip(i + 1L)
                    .filter(revision -> revision.suppressed() == null)
                    .findFirst()
                    .map(RevisionSummary::number)
                    .orElse(null);
            lines.add(new Line(revisions.get(i), previous));
        }
        return lines;
    }
}
