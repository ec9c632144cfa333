package org.assay.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Last of all filters: forwards the address of a screen to its view, or prints the screen where it is known already. */
public class ViewFilter extends HttpFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Inject
    private transient KeptScreens screens;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Route route = RouteFilter.of(request);
        if (route.kind() != Route.Kind.VIEW) {
            chain.doFilter(request, response);
        } else if (METHODS.contains(request.getMethod())) {
            screens.show(request, response);
        } else {
            response.setHeader("Allow", "GET, HEAD, POST");
            FailureFilter.fail(request, response, Failure.of(405));
        }
    }
}
