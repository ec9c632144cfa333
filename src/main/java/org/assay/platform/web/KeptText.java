package org.assay.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Tells the browser that it may forget what it kept of a form (fields with {@code data-keep}, {@code keep.js}).
 *
 * <p>To be called by a backing once the service has answered that everything is stored, before it redirects; also in an
 * Ajax call. Until then the text stays in the browser, whatever fails.
 */
@RequestScoped
public class KeptText {

    /** Long enough for the next page to come. */
    private static final int SECONDS = 120;

    @Inject
    private FacesContext faces;

    /** The form at the address of this request is stored. */
    public void isStored() {
        ExternalContext context = faces.getExternalContext();
        Object address = context.getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
        String secure = context.isSecure() ? "; Secure" : "";
        // Readable by the script, and nothing secret: the address of a page that this browser has just shown.
        context.addResponseHeader(
                "Set-Cookie",
                "assay-saved=" + URLEncoder.encode(String.valueOf(address), StandardCharsets.UTF_8)
                        + "; Path=/; Max-Age=" + SECONDS + "; SameSite=Strict" + secure);
    }
}
