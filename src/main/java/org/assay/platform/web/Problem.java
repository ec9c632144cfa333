package org.assay.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * An error as programs and scripts read it (RFC 9457).
 *
 * @param status of HTTP
 * @param code stable word for programs
 * @param detail for people, in English; null for none
 * @param id under which the server's log has more; null for none
 */
record Problem(int status, String code, String detail, String id) {

    Problem(int status, String code, String detail) {
        this(status, code, detail, null);
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        byte[] json = json().toString().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    private JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("status", status)
                .add("code", code);
        if (detail != null) {
            json.add("detail", detail);
        }
        if (id != null) {
            json.add("id", id);
        }
        return json.build();
    }
}
