package org.assay.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import org.assay.access.Access;
import org.assay.page.Kinds;
import org.assay.page.PageLists;
import org.assay.page.PageSummary;
import org.assay.page.Part;
import org.assay.page.SpaceDetails;
import org.assay.page.Spaces;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.PathParameters;

/** A space and its pages. */
@Named
@RequestScoped
public class SpaceBacking {

    @Inject
    private Spaces spaces;

    @Inject
    private PageLists lists;

    @Inject
    private Kinds kinds;

    @Inject
    private PathParameters path;

    @Inject
    private Addresses to;

    @Inject
    private HttpServletRequest request;

    private SpaceDetails space;
    private ListFilter filter;
    private Part<PageSummary> part;

    /** Called before the view is rendered. */
    public void open() {
        filter = ListFilter.of(new Parameters(request), kinds);
        space = spaces.named(path.space());
        part = lists.pages(filter.query(space.slug()));
    }

    public SpaceDetails getSpace() {
        return space;
    }

    public ListFilter getFilter() {
        return filter;
    }

    public List<PageSummary> getPages() {
        return part.items();
    }

    /** Names of the kinds of page that there are. */
    public Collection<String> getKinds() {
        return kinds.names();
    }

    /** The teams that it is shared with, for people to read; empty where there are none. */
    public String getShared() {
        return String.join(", ", space.sharedTeams());
    }

    /** Whether the caller writes here: then he sees drafts and may create pages. */
    public boolean isInsider() {
        return Access.isInsiderOf(space.team());
    }

    /** Whether the caller sets it up. */
    public boolean isManaged() {
        return Access.isAdmin();
    }

    /** Address of the list's beginning, where this is not it; else null. */
    public String getNewest() {
        return filter.after() == null ? null : to.space(space.slug()) + filter.at(null);
    }

    /** Address of the list's next part; null at the end. */
    public String getOlder() {
        return part.next() == null ? null : to.space(space.slug()) + filter.at(part.next());
    }
}
