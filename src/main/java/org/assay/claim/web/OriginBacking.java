package org.assay.claim.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.assay.claim.OriginReading;
import org.assay.claim.OriginView;
import org.assay.page.PageDetails;

/** An origin to read. */
@Named
@RequestScoped
public class OriginBacking {

    @Inject
    private OriginReading reading;

    private OriginView view;

    /** The origin that the page is; read once for a request. */
    public OriginView of(PageDetails page, String facts) {
        if (view == null) {
            view = reading.view(page.id(), facts);
        }
        return view;
    }
}
