package org.assay.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.assay.page.PageDetails;
import org.assay.page.PageLists;
import org.assay.page.PageSummary;
import org.assay.page.PageViews;
import org.assay.page.ViewChoice;

/** The pages that link to a page. */
@Named
@RequestScoped
public class LinksBacking {

    @Inject
    private PageViews views;

    @Inject
    private PageLists lists;

    @Inject
    private AddressedPage addressed;

    private PageDetails page;
    private List<PageSummary> linking = List.of();

    /** Called before the view is rendered. */
    public void open() {
        page = addressed.read(address -> views.details(address, ViewChoice.USUAL));
        if (page != null) {
            linking = lists.linkingTo(addressed.address());
        }
    }

    public PageDetails getPage() {
        return page;
    }

    /** By title, at most 200. */
    public List<PageSummary> getLinking() {
        return linking;
    }
}
