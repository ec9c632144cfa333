package org.assay.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.platform.Malformed;
import org.assay.platform.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    private static final String ID = "01234567-89ab-4def-8123-456789abcdef";

    private record Sent(String text, Integer number, List<UUID> ids, ObjectNode facts) {}

    private final JsonReader reader = new JsonReader();

    @Test
    void what_is_as_documented_is_read() throws IOException {
        Sent sent = read("{\"text\":\"a\",\"number\":1,\"ids\":[\"" + ID + "\"],\"facts\":{\"b\":[1.5]}}");

        assertThat(sent.text()).isEqualTo("a");
        assertThat(sent.number()).isEqualTo(1);
        assertThat(sent.ids()).containsExactly(UUID.fromString(ID));
        assertThat(sent.facts()).hasToString("{\"b\":[1.5]}");
    }

    @Test
    void what_is_left_out_is_null() throws IOException {
        assertThat(read("{}")).isEqualTo(new Sent(null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{\"evil\":1}|body unknown-field",
                "{\"Text\":\"a\"}|body unknown-field",
                "{\"text\":1}|text wrong-type",
                "{\"text\":false}|text wrong-type",
                "{\"text\":[]}|text wrong-type",
                "{\"number\":\"1\"}|number wrong-type",
                "{\"number\":1.0}|number wrong-type",
                "{\"number\":99999999999}|number wrong-type",
                "{\"ids\":[\"" + ID + "x\"]}|ids wrong-type",
                "{\"ids\":[\" " + ID + "\"]}|ids wrong-type",
                "{\"ids\":[\"1-1-1-1-1\"]}|ids wrong-type",
                "{\"ids\":[\"\"]}|ids wrong-type",
                "{\"ids\":[5]}|ids wrong-type",
                "{\"ids\":\"" + ID + "\"}|ids wrong-type",
                "{\"facts\":[]}|facts wrong-type",
                "{\"facts\":\"{}\"}|facts wrong-type",
                "{\"facts\":{\"a\":1,\"a\":2}}|body malformed",
                "{\"text\":\"a\",\"text\":\"b\"}|body malformed",
                "{\"text\":a}|body malformed",
                "{\"text\":\"a\"}{}|body malformed",
                "{\"text\":\"a\"|body malformed",
                "{text:\"a\"}|body malformed",
                "[]|body malformed",
                "null|body malformed",
                "'\"a\"'|body malformed",
                "7|body malformed"
            })
    void all_else_is_refused_by_field(String json, String fault) {
        assertThat(fault(json)).isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void nothing_is_no_object(String json) {
        assertThat(fault(json)).isEqualTo("body malformed");
    }

    @Test
    void S22_depth_and_numbers_are_bounded() {
        assertThat(fault("{\"facts\":" + "{\"a\":".repeat(40) + "1" + "}".repeat(41)))
                .isEqualTo("body too-deep");
        assertThat(fault("{\"facts\":{\"a\":" + "[".repeat(100_000))).isEqualTo("body too-deep");
        assertThat(fault("{\"facts\":{\"a\":" + "9".repeat(1000) + "}}")).isEqualTo("body too-deep");
        assertThat(fault("{\"" + "n".repeat(1000) + "\":1}")).isEqualTo("body too-deep");
    }

    @Test
    void S8_no_complaint_repeats_what_was_sent() {
        for (String json : List.of(
                "{\"secret\":1}", "{\"number\":\"secret\"}", "{\"ids\":[\"secret\"]}", "{\"text\":secret}", "secret")) {
            Malformed malformed = refusal(json);
            assertThat(malformed.getMessage()).doesNotContain("secret");
            assertThat(malformed.violations().toString()).doesNotContain("secret");
        }
    }

    @Test
    void instants_are_written_as_text() throws IOException {
        assertThat(StrictJson.get().writeValueAsString(Instant.parse("2026-01-02T03:04:05.123456Z")))
                .isEqualTo("\"2026-01-02T03:04:05.123456Z\"");
    }

    private Sent read(String json) throws IOException {
        Object read = reader.readFrom(
                uncheckedClass(),
                Sent.class,
                null,
                null,
                new MultivaluedHashMap<>(),
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        return (Sent) read;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Class<Object> uncheckedClass() {
        return (Class) Sent.class;
    }

    private Malformed refusal(String json) {
        return catchThrowableOfType(Malformed.class, () -> read(json));
    }

    private String fault(String json) {
        Violation violation = refusal(json).violations().get(0);
        return violation.field() + " " + violation.code();
    }
}
