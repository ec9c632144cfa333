package org.assay.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses every unsafe request that another site may have caused (invariant S20).
 *
 * <p>A browser says where a request comes from: in {@code Sec-Fetch-Site}, else in {@code Origin}, else in
 * {@code Referer}. One that says nothing is refused as well; only calls with a bearer token, which no foreign site can
 * attach, need not say.
 */
public class SameOriginFilter extends HttpFilter {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

    /** {@code none}: the person himself, by reloading. */
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE_METHODS.contains(request.getMethod())
                || RouteFilter.of(request).admission() == Admission.BEARER
                || isSameOrigin(request)) {
            chain.doFilter(request, response);
        } else {
            FailureFilter.fail(request, response, Failure.of(403, "foreign-origin"));
        }
    }

    private static boolean isSameOrigin(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN_SITES.contains(site);
        }
        String own = origin(request);
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return origin.equalsIgnoreCase(own);
        }
        String referer = request.getHeader("Referer");
        return referer != null
                && ContentSecurityPolicy.origin(referer)
                        .filter(own::equalsIgnoreCase)
                        .isPresent();
    }

    private static String origin(HttpServletRequest request) {
        String scheme = request.getScheme();
        int port = request.getServerPort();
        boolean usual = port == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
