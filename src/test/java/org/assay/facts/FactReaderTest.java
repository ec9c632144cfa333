package org.assay.facts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.platform.Bounds;
import org.assay.platform.Invalid;
import org.junit.jupiter.api.Test;

class FactReaderTest {

    private enum Scale {
        LOW,
        HIGH;

        static Optional<Scale> of(String label) {
            return List.of(values()).stream()
                    .filter(value -> value.name().equalsIgnoreCase(label))
                    .findFirst();
        }
    }

    private static final List<String> LABELS = List.of("low", "high");

    @Test
    void well_formed_facts_are_read_without_a_violation() {
        assertThat(violations("{'name':' Russia ','level':'high'}", reader -> {
                    assertThat(reader.line("name", 10)).isEqualTo("Russia");
                    assertThat(reader.one("level", Scale::of, LABELS)).isEqualTo(Scale.HIGH);
                    return reader;
                }))
                .isEmpty();
    }

    @Test
    void a_field_that_the_schema_does_not_have_is_named() {
        assertThat(violations("{'x':1}", reader -> reader)).isEqualTo("facts.x unknown-field");
    }

    @Test
    void a_field_inside_a_list_is_named_with_its_place() {
        assertThat(violations(
                        "{'items':[{'to':'a'},{}]}", reader -> reader.list("items", 5, item -> item.line("to", 5))))
                .isEqualTo("facts.items[1].to missing");
    }

    @Test
    void a_value_of_another_scale_is_refused_with_the_scale() {
        assertThat(violations("{'level':'G'}", reader -> reader.one("level", Scale::of, LABELS)))
                .isEqualTo("facts.level unknown");
    }

    @Test
    void a_number_where_a_text_belongs_is_said_once() {
        assertThat(violations("{'name':7}", reader -> reader.line("name", 5))).isEqualTo("facts.name malformed");
    }

    @Test
    void a_fraction_is_no_whole_number() {
        assertThat(violations("{'n':1.5}", reader -> reader.number("n", 0, 9))).isEqualTo("facts.n out-of-range");
    }

    @Test
    void more_entries_than_allowed_are_refused_as_a_whole() {
        assertThat(violations("{'tags':['a','b','c']}", reader -> reader.lines("tags", 2, 5)))
                .isEqualTo("facts.tags too-many");
    }

    @Test
    void words_kept_to_the_character_keep_their_spaces() {
        assertThat(violations("{'exact':' a  b '}", reader -> {
                    assertThat(reader.verbatim("exact", 10)).isEqualTo(" a  b ");
                    return reader;
                }))
                .isEmpty();
    }

    @Test
    void null_is_as_absent() {
        assertThat(violations("{'note':null}", reader -> reader.paragraphs("note", 5)))
                .isEmpty();
    }

    private static String violations(String json, Function<FactReader, ?> fields) {
        Bounds bounds = Bounds.check();
        FactReader.read(parsed(json), bounds, fields);
        try {
            bounds.orThrow();
            return "";
        } catch (Invalid invalid) {
            return invalid.violations().stream()
                    .map(violation -> violation.field() + " " + violation.code())
                    .collect(Collectors.joining(", "));
        }
    }

    private static JsonObject parsed(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
