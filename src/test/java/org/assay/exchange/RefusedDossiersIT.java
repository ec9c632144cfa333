package org.assay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files with flaws: each is told with its line, and nothing of the file is stored. */
@ExtendWith(ArquillianExtension.class)
class RefusedDossiersIT {

    private Bench bench;

    @Deployment
    static WebArchive war() {
        return BuiltWar.withTests();
    }

    @BeforeEach
    void open() {
        WorkedExample.require();
        bench = new Bench();
    }

    @Test
    void a_name_that_nothing_has_is_told_with_its_line() {
        String json = text().replaceFirst("\"to\": \"claim/C08\"", "\"to\": \"claim/C99\"");
        int line = json.substring(0, json.indexOf("claim/C99")).split("\n", -1).length;
        assertThat(flaws(json)).containsExactly(line + " claim_relations[0].to dangling");
    }

    @Test
    void a_name_that_comes_twice_and_an_unknown_version_are_told() {
        assertThat(flaws(text().replace("\"id\": \"claim/C02\"", "\"id\": \"claim/C01\"")))
                .anyMatch(flaw -> flaw.endsWith("claims[1].id duplicate"));
        assertThat(flaws(text().replace("seed-dossier/1.0", "seed-dossier/9.0")))
                .containsExactly("2 schema unknown-version");
        assertThat(flaws("{ \"schema\"")).hasSize(1).first().asString().endsWith("malformed");
    }

    @Test
    void another_text_than_the_files_is_told() {
        assertThat(bench.flaws(
                        WorkedExample.bytes(WorkedExample.DOSSIER), "Another text".getBytes(StandardCharsets.UTF_8)))
                .anyMatch(flaw -> flaw.endsWith("document.sha256 other-file"));
        assertThat(bench.flaws(WorkedExample.bytes(WorkedExample.DOSSIER), null))
                .anyMatch(flaw -> flaw.endsWith("document.file missing"));
    }

    @Test
    void quotes_and_offsets_that_disagree_with_the_text_are_told() {
        assertThat(claim(c -> selector(c, "exact", "US Marine General Joseph Dunford never came")))
                .anyMatch(flaw -> flaw.endsWith("claims[0].selector.quote not-found"));
        assertThat(claim(c -> position(c, 123))).anyMatch(flaw -> flaw.endsWith("claims[0].selector.position offset"));
        assertThat(claim(c -> Json.createObjectBuilder(c).remove("selector").build()))
                .anyMatch(flaw -> flaw.endsWith("claims[0].selector missing"));
    }

    @Test
    void chains_grades_vocabularies_and_dates_are_told() {
        assertThat(claim(c -> WorkedExample.with(
                        c,
                        "chain",
                        Json.createArrayBuilder().add("actor/russia").build())))
                .anyMatch(flaw -> flaw.contains("facts.chain chain-speaker"));
        assertThat(claim(c -> WorkedExample.with(c, "source_reliability", "G")))
                .anyMatch(flaw -> flaw.contains("facts.reliability"));
        assertThat(claim(c -> WorkedExample.with(c, "credibility", "0")))
                .anyMatch(flaw -> flaw.contains("facts.credibility"));
        assertThat(claim(c -> WorkedExample.with(c, "credibility", "A1")))
                .anyMatch(flaw -> flaw.contains("facts.credibility"));
        assertThat(claim(c -> WorkedExample.with(c, "modality", "guess")))
                .anyMatch(flaw -> flaw.contains("facts.modality"));
        assertThat(claim(c -> WorkedExample.with(
                        c,
                        "event_date",
                        Json.createObjectBuilder().add("edtf", "2022-101-27").build())))
                .anyMatch(flaw -> flaw.contains("facts.eventDate.edtf"));
    }

    @Test
    void relations_with_itself_twice_and_from_both_sides_are_told() {
        JsonObject dossier = WorkedExample.dossier();
        assertThat(flaws(WorkedExample.adding(
                        dossier,
                        "claim_relations",
                        WorkedExample.relation("relation/X", "claim/C01", "supports", "claim/C01"))))
                .anyMatch(flaw -> flaw.endsWith("itself"));
        assertThat(flaws(WorkedExample.adding(
                        dossier,
                        "claim_relations",
                        WorkedExample.relation("relation/X", "claim/C08", "contradicts", "claim/C11"))))
                .anyMatch(flaw -> flaw.endsWith("twice"));
    }

    @Test
    void credibility_1_without_a_recorded_pair_is_told() {
        assertThat(claim(c -> WorkedExample.with(c, "credibility", "1")))
                .anyMatch(flaw -> flaw.contains("facts.credibility not-confirmed"));
    }

    @Test
    void nothing_is_half_stored() {
        JsonObject dossier = WorkedExample.altered(
                WorkedExample.dossier(), "claims", "claim/C72", c -> WorkedExample.with(c, "credibility", "1"));
        assertThat(flaws(dossier)).isNotEmpty();
        assertThat(bench.figures(bench.analyst, null).counts().actors()).isZero();
        assertThat(bench.figures(bench.analyst, null).counts().claims()).isZero();
        assertThat(bench.out(bench.analyst, null).getJsonArray("documents")).isEmpty();
    }

    private List<String> claim(UnaryOperator<JsonObject> change) {
        return flaws(WorkedExample.altered(WorkedExample.dossier(), "claims", "claim/C01", change));
    }

    private static JsonObject selector(JsonObject claim, String member, String value) {
        JsonObject selector = claim.getJsonObject("selector");
        return WorkedExample.with(
                claim,
                "selector",
                WorkedExample.with(
                        selector, "quote", WorkedExample.with(selector.getJsonObject("quote"), member, value)));
    }

    private static JsonObject position(JsonObject claim, int start) {
        JsonObject selector = claim.getJsonObject("selector");
        return WorkedExample.with(
                claim,
                "selector",
                WorkedExample.with(
                        selector,
                        "position",
                        WorkedExample.with(selector.getJsonObject("position"), "start", Json.createValue(start))));
    }

    private List<String> flaws(JsonObject dossier) {
        return bench.flaws(WorkedExample.written(dossier), WorkedExample.bytes(WorkedExample.ARTICLE));
    }

    private List<String> flaws(String json) {
        return bench.flaws(json.getBytes(StandardCharsets.UTF_8), WorkedExample.bytes(WorkedExample.ARTICLE));
    }

    private static String text() {
        return new String(WorkedExample.bytes(WorkedExample.DOSSIER), StandardCharsets.UTF_8);
    }
}
