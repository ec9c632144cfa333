package org.assay.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.assay.access.Denied;
import org.assay.identity.DirectoryAway;
import org.assay.platform.Clash;
import org.assay.platform.NotFound;
import org.assay.platform.web.Replies;
import org.assay.platform.web.Texts;

/** Tries something on people or teams; what became of it is said as everywhere. */
@RequestScoped
class Attempts {

    @Inject
    private FacesContext faces;

    @Inject
    private Replies replies;

    @Inject
    private Texts text;

    /** Where it is done, leads to the address and says so there; else says why not. */
    void act(Runnable act, String address, String message) {
        try {
            act.run();
        } catch (Denied | Clash | DirectoryAway refused) {
            replies.stay(refused.getMessage());
            return;
        } catch (NotFound gone) {
            replies.stay(text.get("people.said.gone"));
            return;
        }
        replies.leave(address, message);
    }

    /** The directory does not answer: the screen comes without what only it knows. */
    void away() {
        faces.getExternalContext().setResponseStatus(503);
    }
}
