package org.assay.review.web;

import jakarta.servlet.http.HttpServletRequest;
import org.assay.platform.Malformed;
import org.assay.review.Since;

/** Reads the parameter that says what a review's pages are compared with. */
final class Sinces {

    /** Its name. */
    static final String SINCE = "since";

    private Sinces() {}

    static Since of(HttpServletRequest request) {
        return of(request.getParameter(SINCE));
    }

    /** @throws Malformed if it is neither {@code approved}, which may be left out, nor {@code vote} */
    static Since of(String label) {
        return label == null
                ? Since.APPROVED
                : Since.of(label).orElseThrow(() -> new Malformed(SINCE, "unknown", "must be approved or vote"));
    }
}
