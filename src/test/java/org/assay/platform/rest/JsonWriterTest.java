package org.assay.platform.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    record Plain(String title) {}

    record Page(String title, int revision) implements Lasting {}

    private final JsonWriter writer = new JsonWriter();
    private final MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();

    @Test
    void a_record_is_an_object_of_its_components() throws IOException {
        assertThat(written(new Plain("Čáp"))).isEqualTo("{\"title\":\"Čáp\"}");
    }

    @Test
    void an_answer_that_lasts_is_the_same_text_again_with_its_length() throws IOException {
        String first = written(new Page("Čáp", 1));
        headers.clear();
        String again = written(new Page("Čáp", 1));

        assertThat(first).isEqualTo("{\"title\":\"Čáp\",\"revision\":1}").isEqualTo(again);
        assertThat(headers.getFirst("Content-Length")).isEqualTo(first.getBytes(UTF_8).length);
    }

    @Test
    void answers_that_differ_in_anything_are_written_each() throws IOException {
        assertThat(written(new Page("Stork", 1))).isNotEqualTo(written(new Page("Stork", 2)));
    }

    private String written(Record answer) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        writer.writeTo(
                answer,
                answer.getClass(),
                answer.getClass(),
                new Annotation[0],
                MediaType.APPLICATION_JSON_TYPE,
                headers,
                body);
        return body.toString(UTF_8);
    }
}
