package org.assay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.assay.access.Marking;
import org.assay.board.Figures;
import org.assay.document.Quotation;
import org.assay.document.QuotedBy;
import org.assay.identity.Work;
import org.assay.page.Imports;
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

    @Inject
    private Imports imports;

    @Inject
    @Any
    private Instance<QuotedBy> quoting;

    @Resource(lookup = "java:jboss/datasources/Assay")
    private DataSource database;

    @Resource
    private UserTransaction transaction;

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
        return marked(dossier, list, name, "TLP:AMBER+STRICT");
    }

    private static JsonObject marked(JsonObject dossier, String list, String name, String marking) {
        return WorkedExample.altered(dossier, list, name, thing -> WorkedExample.with(thing, "marking", marking));
    }

    @Test
    void a_page_that_an_import_makes_RED_stays_open_to_whoever_imports_it() {
        bench.take(WorkedExample.dossier());
        String event =
                WorkedExample.dossier().getJsonArray("events").getJsonObject(0).getString("id");
        bench.take(marked(WorkedExample.dossier(), "events", event, "TLP:RED"));
        assertThat(bench.out(bench.analyst, null, null).toString()).contains("\"" + event + "\"");
        assertThat(bench.out(bench.colleague, null, null).toString()).doesNotContain("\"" + event + "\"");
    }

    @Test
    void a_document_tells_all_quotes_of_it_however_many() {
        JsonArrayBuilder claims = Json.createArrayBuilder();
        for (int copy = 0; copy < 7; copy++) {
            for (JsonObject claim :
                    WorkedExample.dossier().getJsonArray("claims").getValuesAs(JsonObject.class)) {
                JsonObject other = WorkedExample.with(claim, "id", claim.getString("id") + "-" + copy);
                claims.add(WorkedExample.with(other, "about_claim", JsonValue.NULL));
            }
        }
        JsonObjectBuilder many = Json.createObjectBuilder(WorkedExample.dossier())
                .add("claims", claims)
                .add("claim_relations", JsonValue.EMPTY_JSON_ARRAY)
                .add("actor_relations", JsonValue.EMPTY_JSON_ARRAY)
                .remove("assessments")
                .remove("forecasts")
                .remove("reviews")
                .remove("expected");
        bench.take(
                bench.analyst, WorkedExample.written(many.build()), WorkedExample.bytes(WorkedExample.ARTICLE), false);
        UUID document = bench.page("document", "d1");

        List<Quotation> quotations = Work.as(
                bench.analyst,
                () -> quoting.stream().flatMap(one -> one.of(document).stream()).toList());
        assertThat(quotations).hasSize(7 * 72);
    }

    @Test
    void the_space_is_held_before_its_pages_as_by_whoever_sets_it_up_otherwise() throws Exception {
        transaction.begin();
        try {
            Work.runAs(bench.analyst, () -> imports.held(bench.space, List.of()));
            assertThat(CompletableFuture.supplyAsync(this::isFree).get()).isFalse();
        } finally {
            transaction.rollback();
        }
        assertThat(isFree()).isTrue();
    }

    private boolean isFree() {
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("select id from space where slug = ? for update skip locked")) {
            lock.setString(1, bench.space);
            return lock.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
