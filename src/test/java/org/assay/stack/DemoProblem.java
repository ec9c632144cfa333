package org.assay.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.StringJoiner;

/** What a problem (RFC 9457) says to people. */
final class DemoProblem {
    private static final int MOST_OF_ANYTHING_ELSE = 300;

    private DemoProblem() {}

    /** Title, detail and faulty fields, behind a space; the beginning of whatever came instead of a problem. */
    static String in(String body) {
        JsonNode problem;
        try {
            problem = new ObjectMapper().readTree(body);
        } catch (JsonProcessingException e) {
            return " " + body.substring(0, Math.min(body.length(), MOST_OF_ANYTHING_ELSE));
        }
        StringJoiner said = new StringJoiner(": ", " ", "");
        said.setEmptyValue("");
        if (problem.hasNonNull("title")) {
            said.add(problem.get("title").asText());
        }
        if (problem.hasNonNull("detail")) {
            said.add(problem.get("detail").asText());
        }
        problem.path("errors")
                .forEach(error -> said.add(error.path("field").asText() + " "
                        + error.path("message").asText()));
        return said.toString();
    }
}
