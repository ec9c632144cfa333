package org.assay.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers in the place of what failed: a page for people, a problem for programs and scripts. Reached by the server's
 * error dispatch only; repeats nothing of the request.
 */
public class ErrorServlet extends HttpServlet {

    /** Response header that tells our script what happened, whatever the body. */
    static final String HEADER = "Assay-Failure";

    private static final String VIEW = "/platform/error.xhtml";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Failure failure = failure(request);
        failure.attachTo(request);
        response.setStatus(failure.status());
        response.setHeader(HEADER, failure.code());
        if (failure.status() == HttpServletResponse.SC_UNAUTHORIZED || isAskedByScript(request)) {
            ProblemAnswer.write(failure.problem(), response);
        } else {
            request.getRequestDispatcher(VIEW).forward(request, response);
        }
    }

    private static Failure failure(HttpServletRequest request) {
        return Failure.attachedTo(request).orElseGet(() -> {
            int status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
            // Nobody is signed in and no filter of ours has run: it is the server that could not sign the caller in.
            if (request.getUserPrincipal() == null && status == HttpServletResponse.SC_FORBIDDEN) {
                return Failure.of(503, "sign-in-unavailable");
            }
            if (request.getUserPrincipal() == null && request.getParameter("state") != null) {
                return Failure.of(status, Failure.SIGN_IN_INTERRUPTED);
            }
            return Failure.of(status);
        });
    }

    /** Whether no person looks at the answer as a page. */
    static boolean isAskedByScript(HttpServletRequest request) {
        String path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String accept = request.getHeader("Accept");
        return request.getHeader("Faces-Request") != null
                || "XMLHttpRequest".equals(request.getHeader("X-Requested-With"))
                || (path != null && path.startsWith(request.getContextPath() + "/api/"))
                || (accept != null && !accept.contains("text/html") && !accept.contains("*/*"));
    }
}
