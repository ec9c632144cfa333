package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the interface answered. */
public record Answer(int status, HttpHeaders headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The same, after making sure of the status. */
    public Answer with(int expected) {
        assertThat(status).as(body).isEqualTo(expected);
        return this;
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + body, e);
        }
    }

    /** A field's value as text; of an object within, with slashes: {@code page/title}. */
    public String text(String field) {
        return json().at("/" + field).asText();
    }

    /** The fields of that name of the list's items. */
    public List<String> items(String field) {
        return StreamSupport.stream(json().get("items").spliterator(), false)
                .map(item -> item.get(field).asText())
                .toList();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    /** Makes sure that it is a problem of that status as RFC 9457 has them. */
    public Answer problem(int expected) {
        with(expected);
        assertThat(header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(json().get("status").asInt()).isEqualTo(expected);
        assertThat(text("type")).startsWith("urn:assay:problem:");
        assertThat(text("title")).isNotBlank();
        assertThat(text("code")).isNotBlank();
        return this;
    }

    /** The fields that a problem finds fault with, each with its code: {@code title empty}. */
    public List<String> faults() {
        return StreamSupport.stream(json().path("errors").spliterator(), false)
                .map(error ->
                        error.get("field").asText() + " " + error.get("code").asText())
                .toList();
    }
}
