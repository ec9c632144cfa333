package org.assay.platform.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.assay.platform.Problem;
import org.assay.platform.ProblemType;

/**
 * Why a request gets no proper answer.
 *
 * @param status of HTTP
 * @param code stable word for programs and for choosing the text that people read
 * @param sentence what the domain says about it, in English; null where the text is chosen by the code
 * @param id under which the server's log has the details; null where there is nothing to look up
 */
record Failure(int status, String code, String sentence, String id) {

    /** The name of the request attribute under which a failure travels to {@link ErrorServlet}. */
    static final String ATTRIBUTE = Failure.class.getName();

    /** Two tabs signed in at once, or the answer of the sign-in service came too late. */
    static final String SIGN_IN_INTERRUPTED = "sign-in-interrupted";

    private static final int DEEPEST = 30;

    /** What a status alone tells. */
    static Failure of(int status) {
        return new Failure(status, ProblemType.of(status).code(), null, null);
    }

    static Failure of(int status, String code) {
        return new Failure(status, code, null, null);
    }

    private static Failure of(Problem problem) {
        String code = problem.rule() == null ? problem.code() : problem.rule();
        return new Failure(problem.status(), code, problem.detail(), problem.id());
    }

    /** What an exception, or one of its causes, is known to mean; empty for one that nobody expected. */
    static Optional<Failure> expected(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof ViewExpiredException) {
                return Optional.of(of(409, "expired"));
            }
            // Undertow's class is the server's, not the WAR's.
            if (cause.getClass().getSimpleName().equals("RequestTooBigException")) {
                return Optional.of(of(413));
            }
            cause = cause.getCause();
        }
        return Problem.of(thrown).map(Failure::of);
    }

    /** The same for programs and scripts. */
    Problem problem() {
        ProblemType type = ProblemType.of(status);
        boolean refused = type == ProblemType.REFUSED;
        return new Problem(type, sentence, refused ? null : code, refused ? code : null, List.of(), id);
    }

    Failure withId(String newId) {
        return new Failure(status, code, sentence, newId);
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<Failure> attachedTo(HttpServletRequest request) {
        return Optional.ofNullable((Failure) request.getAttribute(ATTRIBUTE));
    }
}
