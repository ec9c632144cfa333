package org.assay.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.assay.platform.IncidentId;
import org.jboss.logging.Logger;

/**
 * Turns what is thrown into an HTTP status: expected exceptions into theirs, without a word in the log; all others into
 * 500, with an id that both the page and the log show.
 */
public class FailureFilter extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(FailureFilter.class);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = request.getRequestURI(); // A forward that fails leaves its own in the request.
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException thrown) {
            if (response.isCommitted()) {
                throw thrown; // Too late for a page: the server cuts the connection, so that half a page looks like
                // one.
            }
            Optional<Failure> expected = Failure.expected(thrown);
            fail(
                    request,
                    response,
                    expected.isPresent() ? expected.get() : unexpected(request.getMethod(), address, thrown));
        }
    }

    /** Ends the request with the failure's status; {@link ErrorServlet} writes the page. */
    static void fail(HttpServletRequest request, HttpServletResponse response, Failure failure) throws IOException {
        failure.attachTo(request);
        response.sendError(failure.status());
    }

    private Failure unexpected(String method, String address, Throwable thrown) {
        String id = IncidentId.next();
        LOG.errorf(thrown, "%s: %s %s failed", id, method, address);
        return Failure.of(500).withId(id);
    }
}
