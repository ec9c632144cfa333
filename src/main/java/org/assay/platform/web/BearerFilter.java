package org.assay.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.assay.platform.Problem;
import org.assay.platform.ProblemType;

/**
 * Lets only requests with a bearer token through to the interface for programs; a session cookie beside it counts for
 * nothing, since the server tries the token first and does not fall back.
 */
public class BearerFilter extends HttpFilter {

    private static final String SCHEME = "Bearer ";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (RouteFilter.of(request).admission() == Admission.BEARER
                && (!hasBearer(request) || request.getUserPrincipal() == null)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            ProblemAnswer.write(
                    Problem.of(ProblemType.UNAUTHORIZED, "Send a valid bearer token in the Authorization header."),
                    response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasBearer(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }
}
