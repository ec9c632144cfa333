package org.assay.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.assay.access.Denied;
import org.assay.identity.DirectoryAway;
import org.assay.platform.Clash;
import org.assay.platform.NotFound;
import org.assay.platform.web.Texts;

/** Does something to people or teams and says what became of it. */
@RequestScoped
class Replies {

    @Inject
    private FacesContext faces;

    @Inject
    private Texts text;

    /** Where it is done, leads to the address and says so there; else says why not. */
    void act(Runnable act, String address, String message) {
        try {
            act.run();
        } catch (Denied | Clash | DirectoryAway refused) {
            stay(refused.getMessage());
            return;
        } catch (NotFound gone) {
            stay(text.get("people.said.gone"));
            return;
        }
        ExternalContext external = faces.getExternalContext();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, message, null));
        external.getFlash().setKeepMessages(true);
        try {
            external.redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The directory does not answer: the screen comes without what only it knows. */
    void away() {
        faces.getExternalContext().setResponseStatus(503);
    }

    private void stay(String message) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
    }
}
