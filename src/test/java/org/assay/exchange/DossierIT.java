package org.assay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.access.Marking;
import org.assay.board.Figures;
import org.assay.page.Stage;
import org.assay.platform.rest.StrictJson;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The worked example and altered copies of it: imported, computed, exported, imported again. */
@ExtendWith(ArquillianExtension.class)
class DossierIT {

    private static final String CIRCULAR = "C11,C12,C13,C16,C26,C34,C45";

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
    void every_figure_of_the_example_is_what_the_wiki_computes_from_it() {
        ImportReport report = bench.take(WorkedExample.dossier());
        assertThat(report.created())
                .isEqualTo(Map.of("document", 1, "actor", 39, "place", 8, "event", 7, "origin", 9, "claim", 72));
        assertThat(report.noted()).isEmpty();
        assertThat(report.left()).isEqualTo(Map.of("assessments", 2, "forecasts", 10, "reviews", 2));
        assertThat(report.reviews()).hasSize(1);
        assertThat(said(bench.figures(bench.analyst, CIRCULAR))).isEqualTo(expected(WorkedExample.dossier()));
    }

    @Test
    void importing_again_changes_nothing() {
        bench.take(WorkedExample.dossier());
        ImportReport again = bench.take(WorkedExample.dossier());
        assertThat(again.created()).isEmpty();
        assertThat(again.changed()).isEmpty();
        assertThat(again.unchanged().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(136);
        assertThat(again.reviews()).isEmpty();
    }

    @Test
    void what_was_exported_changes_nothing_when_it_is_imported() {
        bench.take(WorkedExample.dossier());
        JsonObject out = bench.out(bench.analyst, null);
        ImportReport again = bench.take(bench.colleague, WorkedExample.written(out), null, false);
        assertThat(again.changed()).isEmpty();
        assertThat(again.created()).isEmpty();
        assertThat(again.noted()).isEmpty();
    }

    @Test
    void what_was_exported_makes_the_same_body_of_knowledge_elsewhere() {
        bench.take(WorkedExample.dossier());
        Bench elsewhere = new Bench();
        ImportReport report =
                elsewhere.take(elsewhere.analyst, WorkedExample.written(bench.out(bench.analyst, null)), null, false);
        assertThat(report.created().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(136);
        assertThat(elsewhere.figures(elsewhere.analyst, CIRCULAR)).isEqualTo(bench.figures(bench.analyst, CIRCULAR));
    }

    @Test
    void readers_see_nothing_of_it_before_it_is_published_and_everything_after() {
        ImportReport report = bench.take(WorkedExample.dossier());
        assertThat(bench.figures(bench.reader, null).counts().claims()).isZero();
        assertThat(bench.figures(bench.reader, null).counts().actors()).isZero();
        assertThat(bench.out(bench.reader, null).getJsonArray("claims")).isEmpty();
        bench.publish(report.reviews().get(0));
        assertThat(bench.figures(bench.reader, CIRCULAR)).isEqualTo(bench.figures(bench.analyst, CIRCULAR));
    }

    @Test
    void a_contradiction_more_or_less_changes_what_is_disputed() {
        bench.take(WorkedExample.dossier());
        JsonObject less = WorkedExample.without(WorkedExample.dossier(), "claim_relations", "relation/R001");
        assertThat(bench.take(less).changed()).isEqualTo(Map.of("claim", 1));
        agrees(less);
        JsonObject more = WorkedExample.adding(
                less,
                "claim_relations",
                WorkedExample.relation("relation/X1", "claim/C01", "contradicts", "claim/C06"));
        assertThat(bench.take(more).changed()).isEqualTo(Map.of("claim", 1));
        agrees(more);
    }

    @Test
    void another_origin_and_a_recorded_independence_change_the_corroboration() {
        JsonObject other = WorkedExample.altered(
                WorkedExample.dossier(),
                "claims",
                "claim/C16",
                claim -> WorkedExample.with(claim, "origin", "origin/us-command"));
        JsonObject recorded = WorkedExample.altered(
                other,
                "origins",
                "origin/pmf",
                origin -> WorkedExample.with(
                        origin,
                        "independent_of",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("origin", "origin/hashemi")
                                        .add("reason", "they met nobody in common"))
                                .build()));
        bench.take(recorded);
        agrees(recorded);
        assertThat(bench.figures(bench.analyst, CIRCULAR).circularReporting().independenceEstablished())
                .containsExactly(List.of("origin/hashemi", "origin/pmf"));
    }

    @Test
    void a_grade_and_a_denial_by_another_speaker_change_what_follows_from_them() {
        bench.take(WorkedExample.dossier());
        JsonObject graded = WorkedExample.altered(
                WorkedExample.dossier(),
                "claims",
                "claim/C01",
                claim -> WorkedExample.with(WorkedExample.with(claim, "credibility", "3"), "grade", "F3"));
        JsonObject denied = WorkedExample.altered(
                graded,
                "claims",
                "claim/C02",
                claim -> WorkedExample.with(
                        WorkedExample.with(
                                WorkedExample.with(claim, "speaker", "actor/isil"),
                                "chain",
                                Json.createArrayBuilder()
                                        .add("actor/isil")
                                        .add("actor/article-author")
                                        .build()),
                        "modality",
                        "denial"));
        ImportReport report = bench.take(denied);
        assertThat(report.changed()).isEqualTo(Map.of("claim", 2));
        agrees(denied);
        assertThat(bench.figures(bench.analyst, null).silentPrincipals().actors())
                .noneMatch(silent -> silent.actor().equals("actor/isil"));
    }

    @Test
    void a_second_document_gets_names_that_are_free() {
        bench.take(WorkedExample.dossier());
        byte[] article = ("Another text.\n\n"
                        + new String(WorkedExample.bytes(WorkedExample.ARTICLE), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        byte[] moved = Moved.by(WorkedExample.dossier(), article, 15, 2);
        ImportReport report = bench.take(bench.analyst, moved, article, false);
        assertThat(report.created()).containsEntry("document", 1).containsEntry("claim", 72);
        assertThat(report.noted()).anyMatch(finding -> finding.message().contains("d2-C11"));
        ImportReport again = bench.take(bench.analyst, moved, article, false);
        assertThat(again.created()).isEmpty();
        assertThat(again.changed()).isEmpty();
    }

    @Test
    void what_a_file_computes_otherwise_is_said_and_not_stored() {
        JsonObject wrong = WorkedExample.altered(
                WorkedExample.dossier(),
                "claims",
                "claim/C01",
                claim -> WorkedExample.with(WorkedExample.with(claim, "grade", "A1"), "status", "refuted"));
        ImportReport report = bench.take(wrong);
        assertThat(report.noted()).extracting(Finding::code).contains("grade", "status");
        assertThat(bench.figures(bench.analyst, null).claimsByStatus())
                .isEqualTo(new Reckoned(WorkedExample.dossier()).byStatus());
    }

    /** What the wiki computes is what this test computes from the file. */
    private void agrees(JsonObject dossier) {
        Figures figures = bench.figures(bench.analyst, CIRCULAR);
        Reckoned reckoned = new Reckoned(dossier);
        assertThat(figures.claimsByStatus()).isEqualTo(reckoned.byStatus());
        assertThat(figures.claimsByModality()).isEqualTo(reckoned.by("claims", "modality"));
        assertThat(figures.claimsBySpeaker()).isEqualTo(reckoned.by("claims", "speaker"));
        assertThat(figures.relationsByType()).isEqualTo(reckoned.by("claim_relations", "type"));
        assertThat(figures.mostContradictedClaims().stream().map(one -> one.claim() + " " + one.contradictions()))
                .containsExactlyElementsOf(reckoned.mostContradicted());
        assertThat(figures.silentPrincipals().actors().stream().map(one -> one.actor() + " " + one.subjectOf()))
                .containsExactlyElementsOf(reckoned.silent());
        Set<String> asked =
                Arrays.stream(CIRCULAR.split(",")).map(name -> "claim/" + name).collect(Collectors.toSet());
        assertThat(figures.circularReporting().origins()).containsExactlyElementsOf(reckoned.origins(asked));
    }

    private static Map<String, Object> said(Figures figures) {
        return comparable(WorkedExample.parsed(json(figures)));
    }

    private static byte[] json(Figures figures) {
        try {
            return StrictJson.get().writeValueAsBytes(figures);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> expected(JsonObject dossier) {
        return comparable(dossier.getJsonObject("expected"));
    }

    /** The part of the figures that concerns claims, relations, origins and actors. */
    private static Map<String, Object> comparable(JsonObject figures) {
        Map<String, Object> comparable = new TreeMap<>();
        for (String key : List.of(
                "claims_by_modality",
                "claims_by_form",
                "claims_by_status",
                "claims_by_speaker",
                "relations_by_type",
                "most_contradicted_claims",
                "chains_longer_than_two")) {
            comparable.put(key, figures.get(key));
        }
        comparable.put("counts", without(figures.getJsonObject("counts"), "forecasts"));
        comparable.put("circular", without(figures.getJsonObject("circular_reporting"), "proposition", "rule"));
        comparable.put("silent", figures.getJsonObject("silent_principals"));
        return comparable;
    }

    private static Map<String, JsonValue> without(JsonObject object, String... members) {
        Map<String, JsonValue> rest = new TreeMap<>(object);
        List.of(members).forEach(rest::remove);
        return rest;
    }

    @Test
    void I18_an_export_has_nothing_above_the_chosen_marking_not_even_its_name_in_a_list() {
        JsonObject strict = marked(marked(WorkedExample.dossier(), "actors", "actor/russia"), "claims", "claim/C08");
        String proposition = WorkedExample.named(strict, "claims", "claim/C08").getString("proposition");
        bench.take(strict);
        String whole = bench.out(bench.analyst, null, null).toString();
        assertThat(whole).contains("\"actor/russia\"", "\"claim/C08\"", proposition);

        String open = bench.out(bench.analyst, null, Marking.AMBER).toString();
        assertThat(open).contains("\"claim/C11\"").doesNotContain("\"actor/russia\"", "claim/C08", proposition);
    }

    private static JsonObject marked(JsonObject dossier, String list, String name) {
        return WorkedExample.altered(
                dossier, list, name, thing -> WorkedExample.with(thing, "marking", "TLP:AMBER+STRICT"));
    }

    @Test
    void a_stage_narrows_figures_and_exports() {
        ImportReport report = bench.take(WorkedExample.dossier());
        assertThat(bench.out(bench.analyst, Stage.APPROVED).getJsonArray("claims"))
                .isEmpty();
        bench.publish(report.reviews().get(0));
        assertThat(bench.out(bench.analyst, Stage.APPROVED).getJsonArray("claims"))
                .hasSize(72);
        assertThat(bench.out(bench.reader, Stage.DRAFT).getJsonArray("claims")).isEmpty();
    }
}
