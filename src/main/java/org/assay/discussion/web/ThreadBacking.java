package org.assay.discussion.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.assay.discussion.ThreadDetails;
import org.assay.discussion.ThreadLists;
import org.assay.page.PageDetails;
import org.assay.page.PageViews;
import org.assay.page.ViewChoice;
import org.assay.page.web.AddressedPage;
import org.assay.platform.NotFound;
import org.assay.platform.web.PathParameters;

/** One thread with all that was said in it, and the form to answer. */
@Named
@ViewScoped
public class ThreadBacking implements Serializable {

    @Inject
    private PageViews views;

    @Inject
    private ThreadLists lists;

    @Inject
    private AddressedPage addressed;

    @Inject
    private PathParameters path;

    @Inject
    private ComposeBacking compose;

    private PageDetails page;

    /** Read anew for each showing. */
    private transient ThreadDetails thread;

    /** Called before the view is rendered, each time. A thread is found at its own page's address only. */
    public void open() {
        page = addressed.read(address -> views.details(address, ViewChoice.USUAL));
        if (page == null) {
            return;
        }
        thread = lists.details(path.uuid("id"));
        if (!thread.page().equals(page.id())) {
            throw new NotFound();
        }
        compose.offer(thread);
    }

    public PageDetails getPage() {
        return page;
    }

    public ThreadDetails getThread() {
        return thread;
    }
}
