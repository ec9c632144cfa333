package org.assay.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Last of all filters: forwards the address of a screen to its view. */
public class ViewFilter extends HttpFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Route route = RouteFilter.of(request);
        if (route.kind() != Route.Kind.VIEW) {
            chain.doFilter(request, response);
        } else if (METHODS.contains(request.getMethod())) {
            request.getRequestDispatcher(route.target()).forward(request, response);
        } else {
            response.setHeader("Allow", "GET, HEAD, POST");
            FailureFilter.fail(request, response, Failure.of(405));
        }
    }
}
