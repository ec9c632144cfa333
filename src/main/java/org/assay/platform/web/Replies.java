package org.assay.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Says what became of an act. */
@RequestScoped
public class Replies {

    @Inject
    private KeptText kept;

    @Inject
    private FacesContext faces;

    /** It is done: leads to an address, where that is said. */
    public void leave(String address, String message) {
        kept.isStored();
        ExternalContext external = faces.getExternalContext();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, message, null));
        external.getFlash().setKeepMessages(true);
        try {
            external.redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It is not done, and what was typed stays. */
    public void stay(String message) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
    }
}
