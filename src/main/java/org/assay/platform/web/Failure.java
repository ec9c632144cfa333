package org.assay.platform.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assay.platform.Refusal;

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
        String code =
                switch (status) {
                    case 400, 414, 422, 431 -> "bad-request";
                    case 401 -> "unauthorized";
                    case 403 -> "forbidden";
                    case 404, 410 -> "not-found";
                    case 405 -> "method-not-allowed";
                    case 409 -> "conflict";
                    case 413 -> "too-large";
                    case 415 -> "unsupported-media-type";
                    case 503 -> "unavailable";
                    default -> status < 500 ? "bad-request" : "failed";
                };
        return new Failure(status, code, null, null);
    }

    static Failure of(int status, String code) {
        return new Failure(status, code, null, null);
    }

    /** What an exception, or one of its causes, is known to mean; empty for one that nobody expected. */
    static Optional<Failure> expected(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Failure failure = known(cause);
            if (failure != null) {
                return Optional.of(failure);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static Failure known(Throwable cause) {
        if (cause instanceof NotFound) {
            return of(404);
        }
        if (cause instanceof Refusal refusal) {
            return new Failure(403, refusal.code(), refusal.sentence(), null);
        }
        if (cause instanceof Clash clash) {
            return new Failure(409, clash.code(), clash.getMessage(), null);
        }
        if (cause instanceof Invalid invalid) {
            return new Failure(400, "bad-request", invalid.getMessage(), null);
        }
        if (cause instanceof ViewExpiredException) {
            return of(409, "expired");
        }
        // Undertow's class is the server's, not the WAR's.
        return cause.getClass().getSimpleName().equals("RequestTooBigException") ? of(413) : null;
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
