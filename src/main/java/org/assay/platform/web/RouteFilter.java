package org.assay.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Finds each request in the route table and refuses what is not there; the filters after it ask what was found. */
public class RouteFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RouteMatch match = Routes.match(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (match instanceof RouteMatch.Found found && found.route().kind() != Route.Kind.SERVER) {
            request.setAttribute(RouteMatch.ATTRIBUTE, found);
            chain.doFilter(request, response);
        } else {
            FailureFilter.fail(request, response, Failure.of(match instanceof RouteMatch.Malformed ? 400 : 404));
        }
    }

    /** The route of the request that is being answered. */
    static Route of(HttpServletRequest request) {
        return ((RouteMatch.Found) request.getAttribute(RouteMatch.ATTRIBUTE)).route();
    }
}
