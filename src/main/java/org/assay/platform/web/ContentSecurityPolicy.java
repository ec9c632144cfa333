package org.assay.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.assay.platform.Environment;
import org.primefaces.context.PrimeFacesContext;

/**
 * The policy of Faces views, as {@code primefaces.CSP_POLICY} in {@code web.xml} names it.
 *
 * <p>PrimeFaces appends its nonce to the end, therefore {@code script-src} comes last. Style attributes are allowed since
 * PrimeFaces writes them (widths, hidden panels); style elements need the nonce. A form may lead to the identity provider,
 * because browsers hold a redirect after a form's submission against {@code form-action}, and a form that is sent after
 * the session's end is redirected there.
 */
@Named
@ApplicationScoped
public class ContentSecurityPolicy {

    private static final String BEFORE_STYLE =
            """
            default-src 'self'; base-uri 'none'; object-src 'none'; frame-src 'none'; frame-ancestors 'none'; \
            img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; \
            form-action 'self'%s; style-src 'self'; style-src-attr 'unsafe-inline'; style-src-elem 'self' 'nonce-"""
                    .formatted(provider().map(origin -> " " + origin).orElse(""));

    private static final String NONCE = ContentSecurityPolicy.class.getName() + ".nonce";

    private static final int NONCE_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** For the view being rendered. */
    public String getOfView() {
        FacesContext context = FacesContext.getCurrentInstance();
        String nonce = PrimeFacesContext.getCspState(context).getNonce();
        context.getExternalContext().getRequestMap().put(NONCE, nonce);
        return beforeNonce(nonce);
    }

    /** The nonce of the view that this request has rendered; null if it has not. */
    static String nonceOf(HttpServletRequest request) {
        return (String) request.getAttribute(NONCE);
    }

    /** The policy for a view that is not rendered but printed again with another nonce: what PrimeFaces would make of it. */
    static String with(String nonce) {
        return beforeNonce(nonce) + " 'nonce-" + nonce + "';";
    }

    static String freshNonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String beforeNonce(String nonce) {
        return BEFORE_STYLE + nonce + "'; script-src 'self'";
    }

    /** The identity provider's origin, from the address that the deployment is configured with. */
    private static Optional<String> provider() {
        return Environment.value("ASSAY_OIDC_PROVIDER").flatMap(ContentSecurityPolicy::origin);
    }

    /** The origin of an absolute http address; nothing for anything else, so that no stray text gets into the policy. */
    static Optional<String> origin(String address) {
        try {
            URI uri = URI.create(address.strip());
            boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return http && uri.getHost() != null
                    ? Optional.of(
                            uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
