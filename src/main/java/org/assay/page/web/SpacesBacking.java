package org.assay.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.assay.page.ManagedSpaces;
import org.assay.page.Part;
import org.assay.page.SpaceDetails;
import org.assay.platform.web.Addresses;

/** All spaces, for those who set them up. */
@Named
@RequestScoped
public class SpacesBacking {

    @Inject
    private ManagedSpaces spaces;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Addresses to;

    private String after;
    private Part<SpaceDetails> part;

    /** Called before the view is rendered. */
    public void open() {
        after = new Parameters(request).text("after");
        part = spaces.all(after);
    }

    public List<SpaceDetails> getSpaces() {
        return part.items();
    }

    /** The teams that it is shared with, for people to read. */
    public String shared(SpaceDetails space) {
        return String.join(", ", space.sharedTeams());
    }

    /** Address of the list's beginning, where this is not it; else null. */
    public String getFirst() {
        return after == null ? null : to.spaces();
    }

    /** Address of the list's next part; null at the end. */
    public String getNext() {
        return part.next() == null ? null : to.spaces() + "?after=" + part.next();
    }
}
