package org.assay.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assay.platform.Problem;

/** Writes a problem as the answer of a filter or servlet. */
final class ProblemAnswer {

    private ProblemAnswer() {}

    static void write(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        byte[] json = problem.json().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
