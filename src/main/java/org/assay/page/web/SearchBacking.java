package org.assay.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import org.assay.page.Kinds;
import org.assay.page.PageLists;
import org.assay.page.PageSummary;
import org.assay.page.Part;
import org.assay.platform.web.Addresses;

/** The pages of all spaces that hold the words that were searched for, most recent first. */
@Named
@RequestScoped
public class SearchBacking {

    @Inject
    private PageLists lists;

    @Inject
    private Kinds kinds;

    @Inject
    private Addresses to;

    @Inject
    private HttpServletRequest request;

    private ListFilter filter;
    private Part<PageSummary> part = new Part<>(List.of(), null);

    /** Called before the view is rendered. Without words there is nothing to find. */
    public void open() {
        filter = ListFilter.of(new Parameters(request), kinds);
        if (isAsked()) {
            part = lists.pages(filter.query(null));
        }
    }

    /** Names of the kinds of page that there are. */
    public Collection<String> getKinds() {
        return kinds.names();
    }

    public ListFilter getFilter() {
        return filter;
    }

    public boolean isAsked() {
        return filter.words() != null && !filter.words().isBlank();
    }

    public List<PageSummary> getPages() {
        return part.items();
    }

    /** Address of the list's beginning, where this is not it; else null. */
    public String getNewest() {
        return filter.after() == null ? null : to.search() + filter.at(null);
    }

    /** Address of the list's next part; null at the end. */
    public String getOlder() {
        return part.next() == null ? null : to.search() + filter.at(part.next());
    }
}
