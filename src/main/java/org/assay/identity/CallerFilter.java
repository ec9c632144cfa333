package org.assay.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Makes the signed-in person the caller for the length of a request.
 *
 * <p>Taken from the access token each time, so that a role taken away in Keycloak is gone as soon as the token has
 * been refreshed (60 s); what has changed here since the token was issued counts at once ({@link Arrivals}).
 */
public class CallerFilter extends HttpFilter {

    /** In a session: the person whose arrival was told. */
    private static final String ARRIVED = "org.assay.arrived";

    @Inject
    private transient Arrivals arrivals;

    @Inject
    private transient Event<SignedIn> signIns;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Caller caller = caller(request);
        Caller before = CurrentCaller.swap(caller);
        try {
            noteArrival(request);
            chain.doFilter(caller.kind() == Caller.Kind.PERSON ? new Known(request, caller) : request, response);
        } finally {
            CurrentCaller.swap(before);
        }
    }

    /** Once a session: the attribute goes where the session goes. */
    private void noteArrival(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Caller caller = CurrentCaller.get();
        if (session != null
                && caller.kind() == Caller.Kind.PERSON
                && !caller.person().equals(session.getAttribute(ARRIVED))) {
            signIns.fire(new SignedIn());
            session.setAttribute(ARRIVED, caller.person());
        }
    }

    /** Lets the filters after this one ask for the roles that count, which may be fewer than the token's. */
    private static final class Known extends HttpServletRequestWrapper {

        private final Caller caller;

        Known(HttpServletRequest request, Caller caller) {
            super(request);
            this.caller = caller;
        }

        @Override
        public boolean isUserInRole(String role) {
            return switch (role) {
                case "user" -> caller.member();
                case "admin" -> caller.admin();
                default -> super.isUserInRole(role);
            };
        }
    }

    private Caller caller(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        if (principal instanceof Claims claims) {
            return caller(claims);
        }
        if (principal instanceof OidcPrincipal<?> oidc) {
            return caller(Claims.of(oidc.getOidcSecurityContext().getToken()));
        }
        return Caller.NOBODY;
    }

    private Caller caller(Claims claims) {
        UUID id = arrivals.person(People.PROVIDER, claims.subject(), claims.name(), claims.displayName());
        Rights rights = arrivals.rights(id, claims.rights(), claims.issued());
        // Every team gives the role user: who was put into one since the token was issued has it, too.
        boolean joined =
                !rights.equals(claims.rights()) && !rights.memberships().isEmpty();
        boolean member = rights.enabled() && (joined || claims.user());
        return Caller.person(
                id, claims.name(), claims.displayName(), member, member && rights.admin(), rights.memberships());
    }
}
