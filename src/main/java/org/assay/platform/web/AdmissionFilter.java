package org.assay.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Holds each request to the admission that its route demands.
 *
 * <p>Who is signed in but lacks the role that opens the wiki gets a page that says what is missing and whom to ask,
 * never an empty or an open wiki.
 */
public class AdmissionFilter extends HttpFilter {

    private static final Failure NO_ROLE =
            new Failure(403, "not-a-member", "Your account lacks the role that opens this wiki.", null);
    /** For who has a form open, from which the role was taken away meanwhile. */
    private static final Failure ROLE_LOST = new Failure(
            403,
            "not-a-member",
            "Nothing was saved: your account has lost the role that opens this wiki. Ask your team lead. What you typed is"
                    + " still here: copy it before you leave.",
            null);

    private static final String NO_ROLE_VIEW = "/platform/no-role.xhtml";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Admission admission = RouteFilter.of(request).admission();
        if (admission == Admission.PUBLIC) {
            chain.doFilter(request, response);
        } else if (request.getUserPrincipal() == null) {
            // The server's constraints have seen to this already; were one forgotten, it is made good here.
            request.authenticate(response);
        } else if (admission == Admission.SIGNED_IN) {
            chain.doFilter(request, response);
        } else if (!request.isUserInRole("user")) {
            refuseWithoutRole(request, response, admission);
        } else if (admission == Admission.ADMIN && !request.isUserInRole("admin")) {
            FailureFilter.fail(request, response, Failure.of(403, "not-an-admin"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuseWithoutRole(HttpServletRequest request, HttpServletResponse response, Admission admission)
            throws IOException, ServletException {
        if (request.getHeader("Faces-Request") != null) {
            ProblemAnswer.write(ROLE_LOST.problem(), response);
        } else if (admission == Admission.BEARER || ErrorServlet.isAskedByScript(request)) {
            ProblemAnswer.write(NO_ROLE.problem(), response);
        } else {
            response.setStatus(403);
            request.getRequestDispatcher(NO_ROLE_VIEW).forward(request, response);
        }
    }
}
