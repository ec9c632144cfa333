package org.assay.discussion.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.assay.discussion.ThreadDetails;
import org.assay.discussion.ThreadLists;
import org.assay.discussion.ThreadQuery;
import org.assay.page.PageDetails;
import org.assay.page.PageViews;
import org.assay.page.Part;
import org.assay.page.ViewChoice;
import org.assay.page.web.AddressedPage;
import org.assay.platform.NotFound;
import org.assay.platform.web.Addresses;

/** What those who work on a page say about it: its threads, open ones first, and the form to begin one. */
@Named
@ViewScoped
public class DiscussBacking implements Serializable {

    private static final int ROWS = 20;

    @Inject
    private PageViews views;

    @Inject
    private ThreadLists lists;

    @Inject
    private AddressedPage addressed;

    @Inject
    private ComposeBacking compose;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Addresses to;

    private PageDetails page;

    /** Read anew for each showing. */
    private transient Part<ThreadDetails> threads;

    /** Called before the view is rendered, each time. */
    public void open() {
        page = addressed.read(address -> views.details(address, ViewChoice.USUAL));
        if (page == null) {
            return;
        }
        threads = lists.ofPage(page.id(), new ThreadQuery(null, request.getParameter("after"), ROWS));
        compose.offer(page);
        if (!page.id().equals(compose.page())) {
            throw new NotFound();
        }
    }

    public PageDetails getPage() {
        return page;
    }

    public List<ThreadDetails> getThreads() {
        return threads == null ? List.of() : threads.items();
    }

    /** The lasting address of one. */
    public String address(ThreadDetails thread) {
        return to.thread(page.space().slug(), page.slug(), thread.id());
    }

    /** Address of the list's beginning, where this is not it; else null. */
    public String getFirst() {
        return request.getParameter("after") == null ? null : address();
    }

    /** Address of the list's next part; null at the end. */
    public String getNext() {
        return threads.next() == null ? null : address() + "?after=" + threads.next();
    }

    private String address() {
        return to.discussion(page.space().slug(), page.slug());
    }
}
