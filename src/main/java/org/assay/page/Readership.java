package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.assay.audit.Deed;
import org.assay.audit.ReadQueue;

/** Tells the record who reads what is restricted: AMBER+STRICT and RED, and AMBER where the space wants it. */
@ApplicationScoped
class Readership {

    @Inject
    private ReadQueue queue;

    /** The caller is being given this text. */
    void read(PageHeader header) {
        note(Deed.PAGE_READ, header, header.inWords());
    }

    /** The caller is being given both texts. */
    void compared(PageHeader before, PageHeader after) {
        PageHeader stricter = before.isReadRecorded() ? before : after;
        note(Deed.PAGE_COMPARED, stricter, "revisions " + before.number() + " and " + after.number());
    }

    /** The caller is being given the titles and summaries of the page's revisions. */
    void historyRead(PageHeader header) {
        note(Deed.PAGE_HISTORY_READ, header, "");
    }

    private void note(Deed deed, PageHeader header, String details) {
        if (header.isReadRecorded()) {
            queue.note(deed, header.id(), details);
        }
    }
}
