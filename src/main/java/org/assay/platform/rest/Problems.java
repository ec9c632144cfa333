package org.assay.platform.rest;

import jakarta.ws.rs.core.Response;
import org.assay.platform.Problem;
import org.assay.platform.ProblemType;

/** Problems that resources find themselves. */
public final class Problems {

    private Problems() {}

    /** The change must say what it starts from. */
    public static Response preconditionRequired() {
        return ProblemMapper.answer(Problem.of(
                        ProblemType.PRECONDITION_REQUIRED,
                        "Send If-Match with the ETag of the revision that you started from."))
                .build();
    }

    /** What the change starts from is no revision of the page that the caller may see. */
    public static Response preconditionFailed() {
        return ProblemMapper.answer(Problem.of(
                        ProblemType.PRECONDITION_FAILED,
                        "If-Match must be one strong ETag of a revision of this page; get the page anew."))
                .build();
    }
}
