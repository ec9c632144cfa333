package org.assay.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.assay.platform.Problem;
import org.assay.platform.ProblemType;

/**
 * Lets only requests with a valid bearer token through to the interface for programs. A session cookie beside it counts for
 * nothing: the server signs nobody in at these addresses.
 */
public class BearerFilter extends HttpFilter {

    private static final String SCHEME = "Bearer ";

    @Inject
    private transient BearerTokens tokens;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (RouteFilter.of(request).admission() != Admission.BEARER) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Principal> bearer = token(request).flatMap(tokens::bearer);
        if (bearer.isPresent()) {
            chain.doFilter(new Borne(request, bearer.get()), response);
        } else {
            response.setHeader("WWW-Authenticate", "Bearer");
            ProblemAnswer.write(
                    Problem.of(ProblemType.UNAUTHORIZED, "Send a valid bearer token in the Authorization header."),
                    response);
        }
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(authorization -> authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(authorization -> authorization.substring(SCHEME.length()).strip());
    }

    /** A request of whoever bears its token. */
    private static final class Borne extends HttpServletRequestWrapper {

        private final Principal bearer;

        Borne(HttpServletRequest request, Principal bearer) {
            super(request);
            this.bearer = bearer;
        }

        @Override
        public Principal getUserPrincipal() {
            return bearer;
        }

        @Override
        public String getRemoteUser() {
            return bearer.getName();
        }
    }
}
